using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting.Running;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Metrics;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Backtesting;

/// <summary>Computes a definition at every observation, from what was known then, and stores it. Stopped work is gone on with the next time the same is asked.</summary>
/// <param name="warehouse">Where the facts are and backtests are kept.</param>
/// <param name="clock">Says when it happens.</param>
/// <param name="version">The version of Hale, kept with it.</param>
public sealed class RunBacktest(IWarehouse warehouse, TimeProvider clock, string version)
{
    private const string FromCloseToClose = "The score remembers where it was: it begins without a memory at the first close, and goes on from close to close.";
    private const string Afresh = "The score remembers where it was, and this schedule has no closes that it could go on from: every observation begins without a memory.";

    /// <summary>About how many rows are stored at once; stopped work goes on after them.</summary>
    public int PartSize { get; init; } = 8 * ComputeMetrics.BatchSize;

    /// <summary>Runs.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Cancels; what is stored of it stays.</param>
    /// <returns>The number of the completed backtest; null when there is nothing to observe.</returns>
    public async Task<long?> RunAsync(BacktestQuestion question, IProgress<BacktestProgress> progress, CancellationToken cancellationToken)
    {
        var observed = await new ObserveSchedule(warehouse).RunAsync(question.Project, question.Known, progress, cancellationToken);
        var rows = observed.Rows;
        if (rows.Count == 0)
        {
            return null;
        }

        var definition = new ScoredDefinition(question.Project, question.Score);
        var walk = Walk(question.Project.Validation, rows);
        await using var writer = await warehouse.Backtests.BeginAsync(await BeginningAsync(question, definition, observed, rows, walk.Count > 0, cancellationToken), cancellationToken);
        await StoreAsync(new ScoreObservations(warehouse, definition, rows, walk) { PartSize = PartSize }.RunAsync(writer.Rows, progress, cancellationToken), writer, Stored, cancellationToken);
        await writer.CompleteAsync(Now, cancellationToken);
        return writer.Number;

        void Stored() => progress.Report(new BacktestProgress(BacktestStage.Scoring, writer.Rows, rows.Count));
    }

    /// <summary>Stores each part while the next one is computed.</summary>
    private static async Task StoreAsync(IAsyncEnumerable<BacktestPart> parts, IBacktestWriter writer, Action stored, CancellationToken cancellationToken)
    {
        var storing = Task.CompletedTask;
        try
        {
            await foreach (var part in parts.WithCancellation(cancellationToken))
            {
                await storing;
                storing = AppendAsync(part);
            }
        }
        finally
        {
            await storing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await storing;

        async Task AppendAsync(BacktestPart part)
        {
            await writer.AppendAsync(part, cancellationToken);
            stored();
        }
    }

    private Instant Now => Instant.From(clock.GetUtcNow());

    /// <summary>The moments from which a score with a memory goes on.</summary>
    internal static IReadOnlyList<Instant> Walk(ValidationRules rules, IReadOnlyList<ObservedAccount> rows) =>
        rules.Schedule is ObservationSchedule.Closes ? [.. rows.Select(row => row.From).Distinct().Where(close => close <= rows[^1].AsOf).Order()] : [];

    private async Task<BacktestBeginning> BeginningAsync(
        BacktestQuestion question, ScoredDefinition definition, ObservedSchedule observed, IReadOnlyList<ObservedAccount> rows, bool walks, CancellationToken cancellationToken)
    {
        var lockedFrom = await LockedFromAsync(question, rows, cancellationToken);
        var known = await warehouse.Metrics.KnownShareAsync(definition.Plan, rows[^1].AsOf, cancellationToken);
        return new BacktestBeginning(
            question.Key, question.Definition.Text, definition.Outline, question.Project.Validation, definition.Columns, observed.Flow, LockBox.Totals(rows, lockedFrom), Now, version)
        {
            LockedFrom = lockedFrom,
            DelayDays = observed.DelayDays,
            ReconstructedShare = known.Known == 0 ? 0 : (double)known.Reconstructed / known.Known,
            Memory = definition.Walking.Count == 0 ? null : walks ? FromCloseToClose : Afresh,
        };
    }

    /// <summary>The lock-box that stands, or else a new one: chosen by the whole past, and never of outcomes that were shown.</summary>
    private async Task<Instant?> LockedFromAsync(BacktestQuestion question, IReadOnlyList<ObservedAccount> rows, CancellationToken cancellationToken)
    {
        var history = new LockBoxHistory(await warehouse.Backtests.ListAsync(score: null, cancellationToken));
        if (history.Standing(question.Score.Name) is { } standing)
        {
            return standing;
        }

        var chosen = question.Whole is not { } whole ? LockBox.From(question.Project, rows)
            : whole.Project.Validation.HasLockBox ? LockBox.From(whole.Project, (await new ObserveSchedule(warehouse).RunAsync(whole.Project, whole.Known, null, cancellationToken)).Rows)
            : null;
        return chosen is { } from && history.ShownUntil is { } shown ? Instant.Later(from, shown) : chosen;
    }
}
