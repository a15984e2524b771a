using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Core.Values;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Tracing;

/// <summary>Follows a metric that a run kept of an account down to the facts behind it.</summary>
/// <param name="warehouse">Where the facts are and the history is kept.</param>
public sealed class TraceMetric(IWarehouse warehouse)
{
    private const int MostChildren = 50;

    /// <summary>The trace of a metric.</summary>
    /// <param name="run">The run.</param>
    /// <param name="account">What it kept of the account.</param>
    /// <param name="project">The project that it was computed by, as <see cref="Versions.DefinitionOfRun"/> finds it.</param>
    /// <param name="metric">The name of the metric.</param>
    /// <param name="latest">How many facts are listed at most of each metric.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<MetricTrace> RunAsync(Run run, StoredAccount account, Project project, string metric, int latest, CancellationToken cancellationToken)
    {
        var metrics = project.AllMetrics.ToDictionary(known => known.Name, StringComparer.Ordinal);
        var reached = MetricReach.Of(project.AllMetrics, new HashSet<string>([metric], StringComparer.Ordinal));
        var ofFacts = reached.Where(known => known is not (Metric.FormulaMetric or Metric.TrendMetric or Metric.AccountsMetric or Metric.SqlMetric)).Select(known => known.Name).ToHashSet(StringComparer.Ordinal);
        var plan = await new ComputeMetrics(warehouse.Metrics).CompleteAsync(ComputeMetrics.Plan(project, ofFacts), cancellationToken);
        var pair = new AccountMoment(account.Score.Account, run.Header.AsOf);
        var walk = new Walk(run, account, metrics, await NowAsync(plan, pair, cancellationToken), name => new TraceRequest(plan, metrics[name], pair, latest, run.Header.StartedAt));
        return await OfAsync(walk, metric, cancellationToken);
    }

    private async Task<MetricTrace> OfAsync(Walk walk, string name, CancellationToken cancellationToken)
    {
        var metric = walk.Metrics[name];
        var stored = walk.Account.Values.TryGetValue(name, out var kept) ? kept : (Value?)null;
        var trace = new MetricTrace(metric, stored, walk.NowOf(name), [], null) { Note = walk.Account.Notes.GetValueOrDefault(name) };
        if (!walk.Seen.Add(name))
        {
            return trace with { IsRepeated = true };
        }

        var reads = new List<MetricTrace>();
        foreach (var read in MetricReach.ReadBy(metric).Distinct(StringComparer.Ordinal).Where(walk.Metrics.ContainsKey))
        {
            reads.Add(await OfAsync(walk, read, cancellationToken));
        }

        return trace with
        {
            Reads = reads,
            Facts = await warehouse.Traces.FactsAsync(walk.Request(name), cancellationToken),
            Children = metric is Metric.AccountsMetric { Across: Across.Children } ? await ChildrenAsync(walk, metric, cancellationToken) : [],
        };
    }

    private async Task<IReadOnlyList<TracedAccount>> ChildrenAsync(Walk walk, Metric metric, CancellationToken cancellationToken)
    {
        var children = new List<TracedAccount>();
        var read = MetricReach.ReadBy(metric).Distinct(StringComparer.Ordinal).ToList();
        foreach (var child in (await warehouse.Traces.ChildrenAsync(walk.Request(metric.Name), cancellationToken)).Take(MostChildren))
        {
            var kept = await warehouse.Runs.AccountAsync(walk.Run, child, cancellationToken);
            children.Add(new TracedAccount(child, kept is null ? [] : [.. read.Where(kept.Values.ContainsKey).Select(name => KeyValuePair.Create(name, kept.Values[name]))]));
        }

        return children;
    }

    private async Task<ValueTable?> NowAsync(MetricPlan plan, AccountMoment pair, CancellationToken cancellationToken)
    {
        await foreach (var batch in new ComputeMetrics(warehouse.Metrics).ForPairsAsync(plan, [pair], cancellationToken))
        {
            return batch.Values;
        }

        return null;
    }

    private sealed record Walk(Run Run, StoredAccount Account, IReadOnlyDictionary<string, Metric> Metrics, ValueTable? Now, Func<string, TraceRequest> Request)
    {
        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

        public Value? NowOf(string name) => Now is not null && Now.Names.Contains(name) ? Now[name][0] : null;
    }
}
