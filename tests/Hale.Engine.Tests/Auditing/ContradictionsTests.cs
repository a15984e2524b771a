using Hale.Engine.Auditing;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;
using Hale.Engine.Tests.Judging;

namespace Hale.Engine.Tests.Auditing;

public sealed class ContradictionsTests
{
    private static readonly BandLimit[] FromBelow = [new("red", 50, Above: false), new("green", null, Above: false)];

    private static readonly BandLimit[] FromAbove = [new("red", 0.5, Above: true), new("green", null, Above: true)];

    [Fact]
    public void RepeatedScores_WithUndatedLeavers_AreRefused() =>
        Of(new Company().Monthly("A", "2023-01-01", 1, 2).Left("A", null)).Single().Fix.ShouldStartWith("Add a column with the day");

    [Fact]
    public void RepeatedScores_WithSomeDatedLeavers_AreJudged() => Of(new Company().Monthly("A", "2023-01-01", 1, 2).Left("A", null).Left("B", "2023-04-01")).ShouldBeEmpty();

    [Fact]
    public void OneScoreAnAccount_WithUndatedLeavers_IsJudged() => Of(new Company().Score("A", "2023-01-01", 1).Left("A", null)).ShouldBeEmpty();

    [Fact]
    public void Bands_OfWords_AreRefused() => Of(new Company { Scale = Company.Words("red", "green") }.Score("A", "2023-01-01", 1), FromBelow).Single().Fix.ShouldBe("Leave --bands out.");

    [Fact]
    public void Bands_FromTheWrongSide_AreRefused()
    {
        Of(new Company { Scale = Company.Risk }.Score("A", "2023-01-01", 1), FromBelow).Single().Fix.ShouldContain("--higher-is-better");
        Of(new Company().Score("A", "2023-01-01", 1), FromAbove).Single().Fix.ShouldContain("--higher-is-worse");
        Of(new Company().Score("A", "2023-01-01", 1), FromBelow).ShouldBeEmpty();
        Of(new Company { Scale = Company.Risk }.Score("A", "2023-01-01", 1), FromAbove).ShouldBeEmpty();
    }

    private static IReadOnlyList<AuditProblem> Of(Company company, IReadOnlyList<BandLimit>? bands = null) => Contradictions.Of(company.Understood(), company.Files(), bands ?? []);
}
