using System.Runtime.CompilerServices;
using Hale.Core.Definitions;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.Core.Projects;
using Hale.Core.Time;

namespace Hale.Engine.Metrics;

/// <summary>Computes metric values for a moment or for given pairs.</summary>
/// <param name="store">Computes the aggregates.</param>
public sealed class ComputeMetrics(IMetricStore store)
{
    /// <summary>How many rows are held at a time; memory does not grow with the number of accounts.</summary>
    public const int BatchSize = 16_384;

    /// <summary>Plans some metrics of a project with all that they read; every metric that its files define when <paramref name="wanted"/> is null.</summary>
    public static MetricPlan Plan(Project project, IReadOnlySet<string>? wanted) => MetricPlan.For(
        project.AllMetrics,
        wanted ?? project.Metrics.Select(metric => metric.Name).ToHashSet(StringComparer.Ordinal),
        project.Sources,
        project.Zone,
        project.Population.ExcludedEvents,
        ScoreMetrics.Dated(project.Scores),
        project.Population);

    /// <summary>The values for every account that exists at the moment, of a plan in which no metric looks at several accounts.</summary>
    public IAsyncEnumerable<MetricBatch> ForPopulationAsync(MetricPlan plan, Instant asOf, CancellationToken cancellationToken) =>
        ForPopulationAsync(plan, asOf, Census.None, cancellationToken);

    /// <summary>The same at several moments, each given once: a bounded range of accounts at a time, and of each range moment after moment.</summary>
    public IAsyncEnumerable<MetricBatch> ForPopulationAsync(MetricPlan plan, IReadOnlyList<Instant> moments, CancellationToken cancellationToken) =>
        ForPopulationAsync(plan, moments, Census.None, cancellationToken);

    /// <summary>The values for every account that exists at the moment, in the order of the accounts, a bounded range at a time.</summary>
    public IAsyncEnumerable<MetricBatch> ForPopulationAsync(MetricPlan plan, Instant asOf, Census census, CancellationToken cancellationToken) =>
        ForPopulationAsync(plan, [asOf], census, cancellationToken);

    /// <summary>The values of two plans for every account that exists at the moment, read once.</summary>
    /// <param name="given">The plans.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="first">What the first plan needs of everybody.</param>
    /// <param name="second">What the second plan needs of everybody.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async IAsyncEnumerable<(MetricBatch First, MetricBatch Second)> ForPopulationAsync(
        JointPlan given, Instant asOf, Census first, Census second, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var plan = await store.HasPeopleAsync(cancellationToken) ? given.WithPeople() : given;
        var (one, other) = (new StatementValues([asOf]), new StatementValues([asOf]));
        await one.ReadAsync(store, plan.First, moment => MembersAsync(plan.First, moment, cancellationToken), cancellationToken);
        await other.ReadAsync(store, plan.Second, moment => MembersAsync(plan.Second, moment, cancellationToken), cancellationToken);
        var reaches = await store.ReachesAsync(cancellationToken);
        await foreach (var batch in store.ForPopulationAsync(plan.Both, [asOf], BatchSize, cancellationToken))
        {
            yield return (Finished(plan.First, one.With(plan.First, batch), reaches, first), Finished(plan.Second, other.With(plan.Second, batch), reaches, second));
        }
    }

    /// <summary>The values for given pairs, of a plan in which no metric looks at several accounts.</summary>
    public IAsyncEnumerable<MetricBatch> ForPairsAsync(MetricPlan plan, IReadOnlyList<AccountMoment> pairs, CancellationToken cancellationToken) =>
        ForPairsAsync(plan, pairs, _ => Census.None, cancellationToken);

    /// <summary>The values for given pairs, in their order, a bounded range at a time.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="across">Where the values over several accounts come from, for the pairs from a position on.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public IAsyncEnumerable<MetricBatch> ForPairsAsync(
        MetricPlan plan, IReadOnlyList<AccountMoment> pairs, Func<int, AccountsValues> across, CancellationToken cancellationToken) =>
        FinishAsync(plan, new StatementValues(pairs), full => store.ForPairsAsync(full, pairs, BatchSize, cancellationToken), across, cancellationToken);

    /// <summary>The plan with what people have entered, where they have entered anything.</summary>
    public async Task<MetricPlan> CompleteAsync(MetricPlan plan, CancellationToken cancellationToken) => await store.HasPeopleAsync(cancellationToken) ? plan.WithPeople() : plan;

    /// <summary>The accounts that statements look at; null for all.</summary>
    private async Task<IReadOnlyList<string>?> MembersAsync(MetricPlan plan, Instant asOf, CancellationToken cancellationToken)
    {
        if (plan.Members is not { } members)
        {
            return null;
        }

        var accounts = new List<string>();
        await foreach (var batch in ForPopulationAsync(members.Plan, asOf, cancellationToken))
        {
            accounts.AddRange(Enumerable.Range(0, batch.Values.Count).Where(row => members.Population.Of(batch.Values.Row(row)) is Belonging.Inside).Select(row => batch.Values.Accounts[row]));
        }

        return accounts;
    }

    private IAsyncEnumerable<MetricBatch> ForPopulationAsync(MetricPlan plan, IReadOnlyList<Instant> moments, Census census, CancellationToken cancellationToken) =>
        FinishAsync(plan, new StatementValues(moments), full => store.ForPopulationAsync(full, moments, BatchSize, cancellationToken), _ => census, cancellationToken);

    private async IAsyncEnumerable<MetricBatch> FinishAsync(
        MetricPlan given, StatementValues statements, Func<MetricPlan, IAsyncEnumerable<RawBatch>> compute, Func<int, AccountsValues> across, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var plan = await CompleteAsync(given, cancellationToken);
        await statements.ReadAsync(store, plan, moment => MembersAsync(plan, moment, cancellationToken), cancellationToken);
        var reaches = await store.ReachesAsync(cancellationToken);
        var position = 0;
        await foreach (var batch in compute(plan).WithCancellation(cancellationToken))
        {
            var finished = Finished(plan, statements.With(plan, batch), reaches, across(position));
            position += batch.Accounts.Count;
            yield return finished;
        }
    }

    private static MetricBatch Finished(MetricPlan plan, RawBatch batch, IReadOnlyList<SourceReach> reaches, AccountsValues across) =>
        new(batch.AsOf, [.. batch.Starts.Zip(batch.AsOf, (start, asOf) => start < asOf)], new MetricFinisher(plan, reaches, across).Finish(batch));
}
