namespace Hale.Tests.Scores;

/// <summary>An adjustment by a measure without `scale`, on a score of a short scale, broke off the loading.</summary>
public sealed class AdjustmentWithoutScaleTests
{
    [Fact]
    public void Adjust_NoScale_IsReportedOnce()
    {
        const string score = """
            score: mood
            scale: 0..10
            bands: { red: 0, green: 5 }
            scorecards:
              - name: everybody
                start: 5
                adjust:
                  - { name: use, add: { metric: logins, linear: { from: 0, to: 1 } } }
            """;
        using var project = TestProject.Sound().With("scores/mood.yaml", score);

        project.Load().Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("`scale`");
    }
}
