using System.Runtime.CompilerServices;
using Hale.Core.People;
using Hale.Core.Time;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Entries;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Backtesting.Running;

/// <summary>Computes a score at all observations: the metrics of all moments in one plan, the scores moment by moment, with what people had decided and without.</summary>
/// <param name="warehouse">Where the facts are.</param>
/// <param name="definition">What is computed.</param>
/// <param name="rows">The observations.</param>
/// <param name="walk">The moments from which a score with a memory goes on; none where it begins afresh each time.</param>
internal sealed class ScoreObservations(IWarehouse warehouse, ScoredDefinition definition, IReadOnlyList<ObservedAccount> rows, IReadOnlyList<Instant> walk)
{
    private static readonly PathBasis Afresh = new() { BelowRun = 0 };

    private readonly IReadOnlySet<string> _missing = definition.Missing.ToHashSet(StringComparer.Ordinal);
    private readonly bool _walks = definition.Walking.Count > 0;
    private readonly ScoredSlices _slices = new(definition, walk);
    private IReadOnlyDictionary<string, Instant> _visible = new Dictionary<string, Instant>();
    private bool _hasPeople;

    /// <summary>What metrics are computed from.</summary>
    public IMetricStore Metrics { get; init; } = warehouse.Metrics;

    /// <summary>About how many rows a part has; it ends with the moment at which it has so many.</summary>
    public int PartSize { get; init; } = ComputeMetrics.BatchSize;

    /// <summary>The rows from one on, in parts of whole moments.</summary>
    /// <param name="from">How many rows are there already.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async IAsyncEnumerable<BacktestPart> RunAsync(int from, IProgress<BacktestProgress> progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (from == rows.Count)
        {
            yield break;
        }

        _hasPeople = await Metrics.HasPeopleAsync(cancellationToken);
        _visible = await warehouse.Backtests.VisibleSinceAsync(definition.Score.Name, rows[^1].AsOf, cancellationToken);
        var pairs = _walks ? ObservedPairs.WithWalk(rows, walk) : ObservedPairs.Of(rows, from);
        var (part, at, moment) = (new PartBuilder(definition.Columns, from), 0, (Instant?)null);
        await foreach (var (batch, alone) in BatchesAsync(pairs.All, progress, cancellationToken))
        {
            foreach (var slice in BatchSlice.Of(batch, alone, at))
            {
                if (slice.AsOf != moment && part.Count >= PartSize)
                {
                    yield return part.Build();
                    part = new PartBuilder(definition.Columns, part.End);
                }

                if (slice.AsOf != moment)
                {
                    moment = slice.AsOf;
                    await BeginAsync(slice.AsOf, cancellationToken);
                }

                Add(part, slice, pairs, from, cancellationToken);
            }

            at += batch.Values.Count;
        }

        yield return part.Build();
    }

    private async Task BeginAsync(Instant moment, CancellationToken cancellationToken)
    {
        if (!_hasPeople && !_walks)
        {
            return;
        }

        var lineage = await Metrics.LineageAsync(definition.Plan.SourceNames, moment, cancellationToken);
        _slices.Begin(moment, lineage, _hasPeople ? await HeldDecisions.ReadAsync(warehouse.Entries, moment, lineage, cancellationToken) : PeopleOverrides.None);
    }

    private void Add(PartBuilder part, BatchSlice slice, ObservedPairs pairs, int from, CancellationToken cancellationToken)
    {
        var (scores, alone, taken) = _slices.Score(slice, row => pairs.RowOf(row) >= 0, cancellationToken);
        for (var row = 0; row < taken.Count; row++)
        {
            var observed = pairs.RowOf(slice.From + taken[row]);
            if (observed >= from)
            {
                part.Add(Row(rows[observed]), rows[observed].Account, scores, alone, row, slice.Values, taken[row], _missing);
            }
        }
    }

    private BacktestRow Row(ObservedAccount observed) =>
        BacktestRow.Of(observed) with { Visible = _visible.TryGetValue(observed.Account, out var since) && since <= observed.AsOf };

    /// <summary>The metrics of the pairs, and beside them those that people may have changed as if they had not.</summary>
    private async IAsyncEnumerable<(MetricBatch Batch, MetricBatch? Alone)> BatchesAsync(
        IReadOnlyList<AccountMoment> pairs, IProgress<BacktestProgress> progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var comparing = new Comparing(progress);
        var across = await Census(Metrics, warehouse.Entries).RunAsync(definition.Project, definition.Plan, pairs, comparing, cancellationToken);
        await using var alone = _hasPeople && definition.Entered.Count > 0 ? await AloneAsync(pairs, comparing, cancellationToken) : null;
        progress.Report(new BacktestProgress(BacktestStage.Scoring, 0, rows.Count));
        await foreach (var batch in new ComputeMetrics(Metrics).ForPairsAsync(definition.Plan, pairs, across, cancellationToken))
        {
            yield return (batch, alone is not null && await alone.MoveNextAsync() ? alone.Current : null);
        }
    }

    private async Task<IAsyncEnumerator<MetricBatch>> AloneAsync(IReadOnlyList<AccountMoment> pairs, Comparing comparing, CancellationToken cancellationToken)
    {
        var metrics = new MetricsAlone(Metrics);
        var plan = ComputeMetrics.Plan(definition.Project, definition.Entered);
        var across = await Census(metrics, new NobodyDecided()).RunAsync(definition.Project, plan, pairs, comparing, cancellationToken);
        return new ComputeMetrics(metrics).ForPairsAsync(plan, pairs, across, cancellationToken).GetAsyncEnumerator(cancellationToken);
    }

    private CensusOfPairs Census(IMetricStore metrics, IEntryLedger entries) => new(new TakeCensus(metrics, warehouse.Runs, entries) { Basis = Afresh }, new ComputeMetrics(metrics));

    private sealed class Comparing(IProgress<BacktestProgress> progress) : IProgress<MomentProgress>
    {
        public void Report(MomentProgress value) => progress.Report(new BacktestProgress(BacktestStage.Comparing, value.Done, value.Total));
    }
}
