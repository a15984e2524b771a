using Hale.Core.Scoring;
using Hale.Engine.Calibrating;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>What a map says of every fifth score, for each length of contract.</summary>
internal static class MapCurve
{
    private const int Step = 5;

    /// <summary>The points, where a decision is due in the middle of what was seen where the map asks for it.</summary>
    public static IEnumerable<(TermClass Term, decimal Score, StayingEstimate Estimate)> Of(ScoreMap map, ScoreOutline outline)
    {
        var staying = new ProbabilityOfStaying(map.Map);
        var terms = map.Map.Terms.Count > 0 ? map.Map.Terms : [.. map.Map.Seen.Counts.Keys.Order().Take(1)];
        double? due = map.Target.Until == MapTargetKind.Decision ? (map.Map.DueFrom + map.Map.DueTo) / 2 : null;
        return terms.SelectMany(term => Enumerable.Range(0, (100 / Step) + 1).Select(place => place * Step)
            .Select(score => (term, outline.Print(score), staying.Of(new MapInput(score, term, due)))));
    }
}
