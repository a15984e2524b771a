using Hale.Reports.Scorecards;

namespace Hale.Reports.Tests.Scorecards.Words;

public sealed class ConditionWordsTests
{
    private const string Metrics = """
        metrics:
          logins:   { count: login, window: 28d }
          seats:    { attribute: seats }
          plan:     { attribute: plan }
          champion: { label: Our champion, attribute: champion }
          use:      { label: Use of seats, formula: logins / seats, unit: percent }
        """;

    [Theory]
    [InlineData("use < 50%", "Use of seats is below 50 %")]
    [InlineData("tenure >= 60d", "Tenure is at least 60 days")]
    [InlineData("champion", "Our champion is yes")]
    [InlineData("champion is missing or not champion", "Our champion is not known, or Our champion is no")]
    [InlineData("plan in [\"a\", \"b\"] and logins in 1..5", "Plan is “a” or “b”, and Logins is from 1 to 5")]
    [InlineData("(logins > 1 or seats > 2) and logins + seats > 3", "(Logins is more than 1, or Seats is more than 2), and (Logins + Seats) is more than 3")]
    [InlineData("max(logins, 2) == 2", "the largest of Logins and 2 is 2")]
    public void Condition_InADefinition_IsSaidInWords(string condition, string words)
    {
        var project = DefinedProject.Of(Metrics, $$"""
            score: health
            bands: { red: 0, green: 50 }
            scorecards:
              - name: some
                when: '{{condition.Replace("'", "''", StringComparison.Ordinal)}}'
                measures: { use: { linear: { from: 0%, to: 50% }, why: Use } }
              - name: rest
                measures: { use: { linear: { from: 0%, to: 50% }, why: Use } }
            """);
        ProjectText.Of(project).Scores[0].Cards[0].For.ShouldBe($"For customers where {words}.");
    }
}
