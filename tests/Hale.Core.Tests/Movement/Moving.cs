using Hale.Core.Metrics;
using Hale.Core.Movement;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Tests.Movement;

/// <summary>Movements between rows of a random case or of a built score.</summary>
internal static class Moving
{
    public static MovementDefinition Definition(Score score, string hash = "same", params IReadOnlyList<Metric> metrics) =>
        new(score, hash, metrics.ToDictionary(metric => metric.Name), score.Names().ToDictionary(name => name, _ => string.Empty));

    public static MovementEnd End(Scored scored) => new(scored.Result, Rows.Table([scored.Values]), 0);

    public static MovementEnd End(Score score, ValueTable table, int row) =>
        new(RandomCase.Evaluate(score, table)[row], table, row);

    public static ScoreMovement Between(Score score, MovementEnd before, MovementEnd after, bool useSums = true) =>
        new ScoreMovements(Definition(score), Definition(score), useSums).Between(before, after);

    public static ScoreMovement Between(Scored before, Scored after, bool useSums = true) => new ScoreMovements(
        Definition(before.Definition), Definition(after.Definition, ReferenceEquals(before.Definition, after.Definition) ? "same" : "other"), useSums).Between(End(before), End(after));

    /// <summary>The printed part of each cause, by what it is called.</summary>
    public static IReadOnlyDictionary<string, decimal> Points(this MovementParts parts) => parts.Named().ToDictionary(pair => pair.Name, pair => pair.Node.Points);

    /// <summary>The part of each cause before rounding, by what it is called.</summary>
    public static IReadOnlyDictionary<string, double> Exact(this MovementParts parts) => parts.Named().ToDictionary(pair => pair.Name, pair => pair.Node.Exact);

    private static IEnumerable<(string Name, MovementNode Node)> Named(this MovementParts parts) => parts.Causes
        .GroupBy(Name)
        .SelectMany(same => same.Select((node, index) => (index == 0 ? same.Key : $"{same.Key} {index}", node)));

    private static string Name(MovementNode node) => node.Cause!.Match(
        data => data.Change.Metric,
        availability => availability.Change.Metric,
        people => people.Change.Metric,
        rule => $"{rule.OverrideKind} {rule.Target}",
        adjustment => "adjust " + adjustment.Name,
        _ => "definition",
        _ => "scorecard",
        _ => "state");

    private static IEnumerable<string> Names(this Score score) => Core.Definitions.ScoreMetrics.NamesOf(score).Distinct(StringComparer.Ordinal);
}
