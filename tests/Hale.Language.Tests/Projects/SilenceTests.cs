using Hale.Language.Projects;
using Hale.Tests.Diagnostics;

namespace Hale.Tests.Projects;

public sealed class SilenceTests
{
    private const string Head = "project: Acme\ntime_zone: Europe/Berlin\n";

    [Fact]
    public void Load_MeasuresWithoutAdvice_WarnsOncePerScorecard()
    {
        var warning = Load(string.Empty).Diagnostics.ShouldHaveSingleItem();
        (warning.Id, warning.Span.ToString()).ShouldBe(("HALE5205", "scores/base.yaml:5:5"));
        warning.Message.ShouldEndWith("of `logins`, `amount`, `plan`, `is_active`, `days_quiet`");
    }

    [Fact]
    public void Load_GroupOrMeasureWithAdvice_IsNotNamed()
    {
        using var project = TestProject.Sound().With("hale.yaml", Head).With("scores/base.yaml", """
            score: health
            bands: { red: 0, green: 50 }
            scorecards:
              - name: everybody
                groups:
                  usage: { why: It is what they pay for, measures: { logins: { linear: { from: 0, to: 20 } } } }
                measures:
                  plan: { weight: 0, map: { pro: 100, else: 0 } }
                  amount: { do: Call, bands: { 100: ">= 5", 0: else } }
                  is_active: { map: { yes: 100, no: 0 } }
                  days_quiet: { why: Silence, linear: { from: 30, to: 0 } }
            """);
        project.Load().Diagnostics.ShouldHaveSingleItem().Message.ShouldEndWith("of `is_active`");
    }

    [Theory]
    [InlineData("silence: [{ id: HALE5205, because: later }]\n")]
    [InlineData("silence: [{ id: HALE5205, in: scores/base.yaml, because: later }]\n")]
    public void Load_SilencedWarning_StandsAside(string silence)
    {
        var load = Load(silence);
        load.Diagnostics.ShouldBeEmpty();
        load.Silenced.ShouldHaveSingleItem().Id.ShouldBe("HALE5205");
    }

    [Fact]
    public void Load_SilenceOfAnotherFile_LeavesTheWarningAndIsReported() =>
        Load("silence: [{ id: HALE5205, in: scores/other.yaml, because: later }]\n").Diagnostics.Select(found => found.Id).ShouldBe(["HALE5302", "HALE5205"]);

    private static ProjectLoad Load(string silence)
    {
        using var project = TestProject.Sound().With("hale.yaml", Head + silence).With("scores/base.yaml", ScoreText.With("question: why"));
        return project.Load();
    }
}
