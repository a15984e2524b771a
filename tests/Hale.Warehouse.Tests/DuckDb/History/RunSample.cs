using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Paths;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.History;

namespace Hale.Tests.DuckDb.History;

/// <summary>A small score over three metrics, one of each kind, and rows of values for it.</summary>
internal static class RunSample
{
    public static readonly string[] Metrics = ["tier", "usage", "vip"];

    private static readonly Metric[] Defined =
    [
        new Metric.SeriesMetric("tier", "Tier", Unit.None, ValueKind.Text, "tier"),
        new Metric.SeriesMetric("usage", "Usage", Unit.Percent, ValueKind.Number, "usage"),
        new Metric.SeriesMetric("vip", "VIP", Unit.None, ValueKind.Boolean, "vip"),
    ];

    private static readonly Score Health = new(
        "health",
        "Health",
        "Will they renew?",
        Scale.Hundred,
        new BandSet([new Band("red", 0), new Band("yellow", 50), new Band("green", 75)]),
        0.5m,
        Rounding.Default,
        2,
        [new Scorecard("main", "Main", null, new Group("", "Health", 1, [Usage(), Tier()]), [Cap()])]);

    public static readonly ScoreEvaluator Evaluator = new(Health);

    /// <summary>The same score, rising and falling by at most five points a close.</summary>
    public static readonly ScoreEvaluator Walking = new(Health with { Path = new ScorePath(new Decay.Steps(5, 5), null) });

    public static RunHeader Header(long asOf = 1000, string score = "health") => new(
        new Instant(asOf),
        "2024-01-31",
        "abc",
        "{}",
        ScoreOutline.Of(Health with { Name = score }, Defined, name => name == "tier"),
        Metrics,
        "inputs",
        new Instant(5),
        "0.1.0");

    public static RunCounts Counts(int accounts) => new(accounts, accounts, 0, 0, [0, 0, accounts]);

    /// <summary>A row of values for each account; null is missing.</summary>
    public static ValueTable Table(params (string Account, double? Usage, string? Tier, bool? Vip)[] rows)
    {
        MissingReason[] Missing(Func<(string Account, double? Usage, string? Tier, bool? Vip), bool> absent) =>
            [.. rows.Select((row, index) => absent(row) ? (MissingReason)(1 + (index % 8)) : MissingReason.None)];
        return new ValueTable(
            [.. rows.Select(row => row.Account)],
            new Dictionary<string, ValueColumn>
            {
                ["usage"] = new NumberColumn([.. rows.Select(row => row.Usage ?? 0)], Missing(row => row.Usage is null)),
                ["tier"] = new TextColumn([.. rows.Select(row => row.Tier)], Missing(row => row.Tier is null)),
                ["vip"] = new BooleanColumn([.. rows.Select(row => row.Vip ?? false)], Missing(row => row.Vip is null)),
            });
    }

    /// <summary>Writes a run of these rows, in portions.</summary>
    public static async Task<Run> WriteAsync(IRunStore runs, RunHeader header, ValueTable table, CancellationToken cancellationToken = default)
    {
        await using var writer = await runs.BeginRunAsync(header, cancellationToken);
        await writer.AppendAsync(Evaluator.Evaluate(table, cancellationToken), table, cancellationToken);
        return await writer.CompleteAsync(Counts(table.Count), new Instant(9), cancellationToken);
    }

    private static Measure Usage() => new(
        "usage", "Usage", 3, "usage", new Normalisation.Linear(0, 1), MissingPolicies.Redistribute, null, "It pays", "Call");

    private static Measure Tier() => new(
        "tier", "Tier", 1, "tier", new Normalisation.Map(new Dictionary<string, decimal> { ["gold"] = 100, ["basic"] = 20 }, null), MissingPolicies.Redistribute, null, null, null);

    private static Override Cap() =>
        new(new Reference("vip", ValueKind.Boolean, true), OverrideKind.Cap, new OverrideTarget.ToBand("yellow"), "VIPs are watched");
}
