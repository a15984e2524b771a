using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Engine.Drifting;
using Hale.Engine.Drifting.Watching;
using Hale.Engine.History;

namespace Hale.Engine.Tests.Drifting.Watching;

/// <summary>Month-ends from January 2023 on of a score over a steady measure, one that can be moved, a clock, one without weight, and one that few accounts have.</summary>
internal sealed class FakeCloses(int count, Func<int, double> moved) : IDriftStore
{
    private const int Accounts = 200;

    private readonly Random[] _random = [.. Enumerable.Range(0, count).Select(month => new Random(100 + month))];

    public IReadOnlyList<Run> Runs(Func<int, string>? hash = null) => [.. Enumerable.Range(0, count).Select(month => Run(month, hash?.Invoke(month) ?? "abc"))];

    public Task<ScoredClose> ScoresAsync(Run close, CancellationToken cancellationToken)
    {
        var values = Values(close, (month, _) => 50 + (10 * Normal(month)));
        return Task.FromResult(new ScoredClose(values, [.. values.Values.Select(value => value < 50 ? 0 : 1)]));
    }

    public Task<DriftClose> PointsAsync(Run close, int scorecard, int node, CancellationToken cancellationToken) => Task.FromResult(node switch
    {
        1 => Values(close, (month, _) => 50 + (10 * Normal(month))),
        2 => Values(close, (month, _) => 50 + (10 * Normal(month)) + moved(month)),
        3 => Values(close, (month, account) => (account / 4.0) + (2.5 * month)),
        5 => Values(close, (month, account) => account < 20 ? Normal(month) : double.NaN),
        _ => throw new InvalidOperationException($"nobody needs node {node}"),
    });

    private static DriftClose Values(Run close, Func<int, int, double> value) => new(
        DateOnly.MinValue, [.. Enumerable.Range(0, Accounts).Select(account => $"A-{account:000}")], [.. Enumerable.Range(0, Accounts).Select(account => value((int)close.Number - 1, account))]);

    private static Run Run(int month, string hash)
    {
        var day = new DateOnly(2023, 1, 1).AddMonths(month + 1).AddDays(-1);
        var asOf = AsOf.CloseOf(day, ProjectZone.Utc);
        return new Run(month + 1, new RunHeader(asOf.Moment, asOf.Label, hash, "{}", Outline(), [], "inputs", asOf.Moment, "1"), new RunCounts(Accounts, Accounts, 0, 0, [0, 0]), asOf.Moment);
    }

    private static ScoreOutline Outline() => new(
        "health", "Health", null, 0, 100, 1, "away from zero", [new OutlineBand("red", 0), new OutlineBand("green", 50)], 0,
        [new OutlineScorecard("all", "All", [new OutlineNode(0, -1, 0, "root", string.Empty, "All", 1, null), Node(1, "Steady", 1, 1), Node(2, "Moving", 0, 1), Node(3, "Clock", 2, 1), Node(4, "Idle", 3, 0), Node(5, "Rare", 4, 1)], [])]);

    private static OutlineNode Node(int index, string label, int position, decimal weight) => new(
        index, 0, position, label, label, label, weight, new OutlineMeasure(label, label, "none", "number", "0 → 0, 100 → 100", "weight goes to the others", null, null, false));

    private double Normal(int month) => Math.Sqrt(-2 * Math.Log(1 - _random[month].NextDouble())) * Math.Cos(2 * Math.PI * _random[month].NextDouble());
}
