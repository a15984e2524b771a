using Hale.Core.Definitions;
using Hale.Core.Scorecards;
using Hale.Language.Drafts;
using Hale.Language.Projects;

namespace Hale.Language.Tests.Drafts;

/// <summary>A draft changes the numbers it is about and no other byte.</summary>
public sealed class DraftEditsTests
{
    private const string Metrics = "metrics:\n  logins: { count: login, window: 28d, young: partial }\n  users: { distinct: contact, of: login, window: 28d, young: partial }\n";
    private const string Source = "sources:\n  usage:\n    files: e.csv\n    known: when_occurred\n    events: { account: account, contact: user, event: { column: event }, time: at }\n";

    private const string Score = """
        # What we believe   (do not touch)
        score: health   # the one
        bands: { red: 0, yellow: "50", green: { from: 75, label: Fine } }
        scorecards:
          - name: everybody
            groups:
              usage:   # use first
                weight:   40   # was 35
                measures:
                  logins: { weight: 1, linear: { from: 0, to: 4 }, why: "Weight: 40", do: x }
              people:
                measures:
                  users: { linear: { from: 0, to: 2 }, why: y, do: x }
                  logins:
                    linear: { from: 0, to: 2 }
                    why: z
                    do: x
        """;

    private static readonly FittedOn Fitted = new(new DateOnly(2025, 3, 31), 7);

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public void Weights_WrittenAndNotWritten_ChangeAloneInTheirPlaces(string newLine, string mark)
    {
        var text = mark + Score.ReplaceLineEndings(newLine);
        var file = Changed(DraftEdits.Weights(Bundle(text), "health", new Dictionary<(string, string), decimal>
        {
            [("everybody", "usage")] = 62, [("everybody", "people")] = 38, [("everybody", "people/users")] = 70.5m, [("everybody", "people/logins")] = 29.5m,
        }, Fitted));

        var expected = text
            .Replace("score: health   # the one" + newLine, "score: health   # the one" + newLine + "fitted: { until: 2025-03-31, backtest: 7 }" + newLine, StringComparison.Ordinal)
            .Replace("weight:   40   #", "weight:   62   #", StringComparison.Ordinal)
            .Replace($"people:{newLine}        measures", $"people:{newLine}        weight: 38{newLine}        measures", StringComparison.Ordinal)
            .Replace("users: { linear", "users: { weight: 70.5, linear", StringComparison.Ordinal)
            .Replace($"logins:{newLine}            linear", $"logins:{newLine}            weight: 29.5{newLine}            linear", StringComparison.Ordinal);
        file.Text.ShouldBe(expected);
    }

    [Fact]
    public void Weights_Written_AreReadAgainAsTheyAreMeant()
    {
        var file = Changed(DraftEdits.Weights(Bundle(Score), "health", new Dictionary<(string, string), decimal> { [("everybody", "usage")] = 62, [("everybody", "people")] = 38 }, Fitted));
        var score = ProjectLoader.Load("/nowhere", Bundle(file.Text)).Project!.Scores.Single();
        score.Scorecards[0].Root.Children.ToDictionary(child => child.Name, child => child.Weight).ShouldBe(new Dictionary<string, decimal> { ["usage"] = 62, ["people"] = 38 }, ignoreOrder: true);
        score.Fitted.ShouldBe(Fitted);
    }

    [Fact]
    public void Fitted_Stated_IsNoPartOfTheDefinitionHash()
    {
        var before = ProjectLoader.Load("/nowhere", Bundle(Score)).Project!;
        var after = ProjectLoader.Load("/nowhere", Bundle(Changed(DraftEdits.Weights(Bundle(Score), "health", new Dictionary<(string, string), decimal>(), Fitted)).Text)).Project!;
        after.Scores[0].Fitted.ShouldBe(Fitted);
        CanonicalDefinition.Of(after.Scores[0], after).Hash.ShouldBe(CanonicalDefinition.Of(before.Scores[0], before).Hash);
    }

    [Fact]
    public void Limits_PlainQuotedAndWithLabel_ChangeAloneInTheirPlaces()
    {
        var once = Changed(DraftEdits.Limits(Bundle(Score), "health", new Dictionary<string, decimal> { ["yellow"] = 44, ["green"] = 71.5m }, Fitted));
        once.Text.ShouldContain("""bands: { red: 0, yellow: "44", green: { from: 71.5, label: Fine } }""");
        var twice = Changed(DraftEdits.Limits(Bundle(once.Text), "health", new Dictionary<string, decimal> { ["yellow"] = 50, ["green"] = 75 }, new FittedOn(new DateOnly(2025, 6, 30), 12)));
        twice.Text.Replace("fitted: { until: 2025-06-30, backtest: 12 }\n", string.Empty, StringComparison.Ordinal).ShouldBe(Score);
    }

    [Fact]
    public void Weights_OfAMeasureSet_AreRefusedWithWhatToDo()
    {
        var shared = Score.Replace("users: { linear: { from: 0, to: 2 }, why: y, do: x }\n          ", string.Empty, StringComparison.Ordinal).Replace("people:\n", "people:\n        use: common\n", StringComparison.Ordinal);
        var bundle = new DefinitionBundle([.. Bundle(shared).Files, new DefinitionFile("scores/common.yaml", "measure_sets:\n  common:\n    users: { linear: { from: 0, to: 2 }, why: y, do: x }\n")]);
        ProjectLoader.Load("/nowhere", bundle).Project.ShouldNotBeNull();
        DraftEdits.Weights(bundle, "health", new Dictionary<(string, string), decimal> { [("everybody", "people/users")] = 5 }, Fitted)
            .Match(_ => string.Empty, refused => refused.Message).ShouldContain("stands in a measure set (`use` at scores/health.yaml:");
    }

    private static DefinitionFile Changed(DraftFile draft) => draft.Match(changed => changed.File, refused => throw new InvalidOperationException(refused.Message));

    private static DefinitionBundle Bundle(string score) => new(
    [
        new DefinitionFile("hale.yaml", "project: P\ntime_zone: UTC\n"), new DefinitionFile("metrics/m.yaml", Metrics), new DefinitionFile("sources/s.yaml", Source), new DefinitionFile("scores/health.yaml", score),
    ]);
}
