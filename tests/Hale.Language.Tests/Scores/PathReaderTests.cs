using Hale.Core.Paths;
using Hale.Core.Scorecards;
using Hale.Core.Time;

namespace Hale.Tests.Scores;

/// <summary>Bands with more than a number, and what a score says of its path, its trend and how it is shown.</summary>
public sealed class PathReaderTests
{
    [Fact]
    public void Read_Path_IsOnTheInnerScale()
    {
        var path = Read("scale: 0..10\ndecay: { rise: 0.5, fall: 1 }\nhysteresis: { up: 0.3, hold: 2 }").Path.ShouldNotBeNull();
        path.Decay.ShouldBe(new Decay.Steps(5, 10));
        path.Hysteresis.ShouldBe(new Hysteresis(3, 0, 2));
    }

    [Fact]
    public void Read_HalfLife_IsInDays()
    {
        var decay = Read("decay: { half_life: 2w }").Path!.Decay.ShouldBeOfType<Decay.HalfLife>();
        decay.Days.ShouldBe(14);
    }

    [Fact]
    public void Read_Nothing_HasNoPath()
    {
        var score = Read("question: Why?");
        (score.Path, score.Trend, score.Presentation, score.Bands.Segments).ShouldBe((null, null, Presentation.Number, null));
    }

    [Fact]
    public void Read_Trend_HasItsWords()
    {
        Read("scale: 0..10\ntrend: { over: 4w, dead_band: 0.3, labels: { up: improving } }").Trend.ShouldBe(new Trend(new Period(4, WindowUnit.Week), 3, "improving", "flat", "down"));
    }

    [Fact]
    public void Read_Letters_InEitherOrder_AreWorstFirst()
    {
        string Letters(string text) => string.Join(' ', Read(text).Presentation.ShouldBeOfType<Presentation.AsLetters>().Letters.Select(letter => $"{letter.Name}{letter.From}"));
        Letters("show: { letters: { A+: 90, B: 50, C: 0 } }").ShouldBe("C0 B50 A+90");
        Letters("show: { letters: { C: 0, B: 50, A+: 90 } }").ShouldBe("C0 B50 A+90");
    }

    [Fact]
    public void Read_Bands_KeepWhatTheySay()
    {
        var bands = Read("bands: { bad: { from: 0, label: At risk }, fair: \"> 50\", good: \">= 75\" }").Bands;
        bands.All.ShouldBe([new Band("bad", 0) { Label = "At risk" }, new Band("fair", 50) { Above = true }, new Band("good", 75)]);
    }

    [Fact]
    public void Read_BandsBySegment_OfTwoMetrics_AreChosenByBoth()
    {
        var bands = Read("bands: { bad: { from: 0, label: { by: is_active, yes: At risk, else: Asleep } }, good: { by: plan, pro: 40, else: 50 } }").Bands;
        var chosen = bands.For(metric => metric == "plan" ? "pro" : "true");
        (chosen.All[0].Label, chosen.All[1].From).ShouldBe(("At risk", 40));
        bands.For(_ => null).All.Select(band => (band.Label, band.From)).ShouldBe([("Asleep", 0m), (null, 50m)]);
        bands.Metrics.Distinct().ShouldBe(["is_active", "plan"], ignoreOrder: true);
    }

    [Fact]
    public void Read_OverrideToABandBySegment_MustBePrintableInEach()
    {
        using var project = TestProject.Sound().With("scores/mood.yaml", """
            score: mood
            rounding: { score: 0 }
            bands: { red: 0, yellow: { by: plan, pro: 49.5, else: 40 }, green: 49.8 }
            scorecards:
              - name: everybody
                measures: { logins: { why: Use, linear: { from: 0, to: 10 } } }
                overrides: [{ when: logins < 1, force: yellow, because: Silent, internal: yes }]
            """);
        project.Load().Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("the band `yellow` holds no number");
    }

    [Fact]
    public void Read_HigherIsWorse_TurnsWhatIsWritten()
    {
        var score = Read("""
            scale: 0..10
            higher_is: worse
            bands: { low: 0, medium: 4, high: "> 7" }
            decay: { rise: 1, fall: 2 }
            show: { letters: { A: 0, B: 5 } }
            """);
        score.Scale.ShouldBe(new Scale(10, 0));
        score.Bands.All.ShouldBe([new Band("high", 0), new Band("medium", 30), new Band("low", 60) { Above = true }]);
        score.Path!.Decay.ShouldBe(new Decay.Steps(20, 10));
        score.Presentation.ShouldBeOfType<Presentation.AsLetters>().Letters.Select(letter => (letter.Name, letter.From)).ShouldBe([("B", 0m), ("A", 50m)]);
        var line = score.Scorecards[0].Root.Children[0].ShouldBeOfType<Measure>().Normalisation.ShouldBeOfType<Normalisation.Linear>();
        (line.From.Number, line.To.Number).ShouldBe((10m, 0m));
    }

    private static Score Read(string lines)
    {
        var bands = lines.Contains("bands:", StringComparison.Ordinal) ? string.Empty : "bands: { red: 0, green: 5 }\n";
        using var project = TestProject.Sound().With(
            "scores/mood.yaml", $"score: mood\n{lines}\n{bands}scorecards:\n  - name: everybody\n    measures: {{ logins: {{ why: Use, linear: {{ from: 0, to: 10 }} }} }}\n");
        var load = project.Load();
        return load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics)).Scores.Single(score => score.Name == "mood");
    }
}
