using Hale.Core.Outcomes;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting;
using Hale.Engine.Judging;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.ReportCards.Own;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Tests.Judging.Backtests;

/// <summary>Published observations as a backtest whose score is one of their columns.</summary>
internal sealed class ReferenceBacktest(params IReadOnlyList<string> metrics)
{
    private readonly List<(string Account, DateOnly AsOf, DateOnly From, DateOnly Until, bool Left, double Score, double[] Values)> _rows = [];

    public void Add(string account, DateOnly asOf, DateOnly from, DateOnly until, bool left, double score, params double[] values) => _rows.Add((account, asOf, from, until, left, score, values));

    public Headroom Headroom(params IReadOnlyList<DateOnly> origins) =>
        new HeadroomSection(OwnRows.Of(Make(origins), ProjectZone.Utc), new Intervals(new BootstrapOptions(20, 1), CancellationToken.None) { SandwichFrom = 0 }).Make(0)!;

    public Backtest Make(IReadOnlyList<DateOnly> origins)
    {
        string[] accounts = [.. _rows.Select(row => row.Account).Distinct().Order(StringComparer.Ordinal)];
        var indexes = accounts.Index().ToDictionary(account => account.Item, account => account.Index);
        var ordered = _rows.OrderBy(row => row.AsOf).ThenBy(row => row.Account, StringComparer.Ordinal).ToList();
        var rules = ValidationRules.Usual with { Origins = origins, Headroom = metrics };
        return new Backtest(
            new BacktestHeader(1, "health", new string('0', 64), rules, Midnight(ordered.Max(row => row.Until)), "reference", Midnight(ordered.Max(row => row.Until))),
            new ScoreOutline("health", "Health", null, 0, 100, 1, "away from zero", [], 0, [new OutlineScorecard("all", "All", [], [])]),
            accounts,
            [.. ordered.Select(row => new BacktestRow(indexes[row.Account], Midnight(row.AsOf), Midnight(row.From), Midnight(row.Until), row.Left ? ObservedAnswer.Lost : ObservedAnswer.Retained)
            {
                SettledAt = row.Left ? Midnight(row.Until.AddDays(-1)) : null,
                Score = row.Score,
                Alone = row.Score,
            })],
            [],
            [.. metrics.Index().Select(metric => new PredictorColumn(metric.Item, ordered.Select(row => row.Values[metric.Index]).ToArray()))],
            []);
    }

    private static Instant Midnight(DateOnly day) => ProjectZone.Utc.StartOfDay(day);
}
