using Hale.Language.Diagnostics;

namespace Hale.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly string[] CoveredByFileTests =
        ["HALE1001", "HALE1002", "HALE1003", "HALE1004", "HALE1011", "HALE3012", "HALE5205", "HALE5703", "HALE5705", "HALE5901", "HALE5902", "HALE5903", "HALE5904"];

    public static TheoryData<DiagnosticCase> Cases =>
    [
        .. FileCases.All, .. ShapeCases.All, .. NameCases.All, .. ReuseCases.All, .. ExpressionCases.All, .. MeaningCases.All, .. PointsCases.All, .. TrendCases.All, .. FreshnessCases.All, .. AcrossCases.All,
        .. ScorecardCases.All, .. PathCases.All, .. SourceCases.All, .. ContractCases.All, .. DatabaseCases.All, .. TimeCases.All, .. LifecycleCases.All, .. ObservationCases.All, .. MoneyCases.All, .. PopulationCases.All, .. TestCases.All, .. LintCases.All,
    ];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Load_TextWithOneProblem_ReportsItAtItsPlace(DiagnosticCase sample)
    {
        var (text, place) = sample.Marked();
        using var project = TestProject.Sound().With(sample.File, text);
        foreach (var (file, beside) in sample.With)
        {
            project.With(file, beside);
        }


        var load = project.Load();

        var shown = string.Join('\n', load.Diagnostics.Select(found => $"{found.Span} {found.Id} {found.Message} | {found.Fix}"));
        var relevant = load.Diagnostics.Where(found => found.Severity == Severity.Error || sample.Id == found.Id).ToList();
        relevant.Count.ShouldBeGreaterThan(0, shown);
        var diagnostic = relevant.FirstOrDefault(found => found.Id == sample.Id && found.Span.ToString() == place).ShouldNotBeNull($"expected at {place}:\n{shown}");
        $"{diagnostic.Message} | {diagnostic.Fix}".ShouldContain(sample.Says);
        relevant.ShouldHaveSingleItem(shown);
        (load.Project is null).ShouldBe(diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void Catalogue_EveryRule_HasACase()
    {
        var covered = Cases.Select(row => row.Data.Id).Concat(CoveredByFileTests).ToHashSet();
        DiagnosticCatalogue.All.Select(rule => rule.Id).Where(id => !covered.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Catalogue_Ids_AreUniqueAndInOrder()
    {
        var ids = DiagnosticCatalogue.All.Select(rule => rule.Id).ToList();
        ids.ShouldBe(ids.Distinct().Order(StringComparer.Ordinal));
    }
}
