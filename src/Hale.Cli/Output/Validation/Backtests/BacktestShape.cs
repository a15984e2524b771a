using Hale.Cli.Sessions.Validation;
using Hale.Core.Time;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Cli.Output.Validation.Backtests;

/// <summary>Backtests for machines.</summary>
internal static class BacktestShape
{
    public static object Of(FoundBacktest found)
    {
        var (stored, rows) = (found.Stored, found.Backtest.Rows);
        return new
        {
            backtest = stored.Number,
            score = stored.Key.Score,
            definition_hash = stored.Key.DefinitionHash,
            known = stored.Key.Known.ToString(),
            was_stored = found.Time is null,
            observations = rows.Count,
            accounts = found.Backtest.Accounts.Count,
            moments = rows.Select(row => row.AsOf).Distinct().Count(),
            first_as_of = rows.Count == 0 ? null : rows[0].AsOf.ToString(),
            last_as_of = rows.Count == 0 ? null : rows[^1].AsOf.ToString(),
            churned = rows.Count(row => row.Left),
            churners = rows.Where(row => row.Left).Select(row => row.Account).Distinct().Count(),
            ended_otherwise = rows.Count(row => row.EndedOtherwise),
            scored = rows.Count(row => row.Score is not null),
            visible = rows.Count(row => row.Visible),
            flow = stored.Header.Flow,
            reconstructed_share = stored.Header.ReconstructedShare,
            undated_share = found.Backtest.Header.UndatedShare,
            undated_measures = stored.Header.UndatedMeasures,
            uses_undated = stored.Header.Rules.UsesUndated,
            memory = stored.Header.Memory,
            definitions_tried = stored.Header.Tried,
            combinations_tried = stored.Header.Tries,
            lock_box = LockBox(stored),
        };
    }

    /// <summary>One of a list.</summary>
    public static object Of(StoredBacktest stored) => new
    {
        backtest = stored.Number,
        score = stored.Key.Score,
        definition_hash = stored.Key.DefinitionHash,
        known = stored.Key.Known.ToString(),
        started_at = stored.Header.StartedAt.ToString(),
        finished_at = Moment(stored.FinishedAt),
        stored = stored.Rows,
        observations = stored.Totals.Observations,
        accounts = stored.Totals.Accounts,
        moments = stored.Totals.Moments,
        churned = stored.Totals.Churned,
        churners = stored.Totals.Churners,
        first_as_of = Moment(stored.Totals.First),
        last_as_of = Moment(stored.Totals.Last),
        definitions_tried = stored.Header.Tried,
        combinations_tried = stored.Header.Tries,
        lock_box = LockBox(stored),
    };

    private static object? LockBox(StoredBacktest stored) =>
        stored.Header.LockedFrom is { } from ? new { from = from.ToString(), observations = stored.Totals.Locked, between = stored.Totals.Between, opened = stored.Opened } : null;

    private static string? Moment(Instant? moment) => moment?.ToString();
}
