using System.Runtime.CompilerServices;
using Hale.Core.Lineage;
using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Retention;
using Hale.Core.Time;
using Hale.Engine.Metrics;
using Hale.Engine.Outcomes;
using Hale.Engine.Populations;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Retention;

/// <summary>Says what periods made of the customers, from the ledger of outcomes and the terms behind it. Accounts are read in ranges, so that memory does not grow with their number.</summary>
/// <param name="warehouse">Where the facts are.</param>
public sealed class MeasureRetention(IWarehouse warehouse)
{
    /// <summary>Measures the retention of a project that has a lifecycle.</summary>
    /// <param name="project">The project.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="progress">Told how many accounts are done.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<RetentionTable> RunAsync(Project project, RetentionRequest request, IProgress<long> progress, CancellationToken cancellationToken)
    {
        var query = ReadLedger.Query(project, request.Known);
        var excluded = await ExcludedAsync(project, request.Known, cancellationToken);
        var sum = new RetentionSum(request, query.Lifecycle);
        var asked = new MomentValues(warehouse, project, sum.Metrics, sum.Moments);
        var done = 0L;
        await foreach (var families in FamiliesAsync(project, query, request, excluded, cancellationToken))
        {
            sum.Add(families, await asked.OfAsync([.. families.Select(family => family.Account)], cancellationToken));
            RangeMemory.GiveBack();
            progress.Report(done += families.Count);
        }

        return sum.Close(excluded.Count);
    }

    private async IAsyncEnumerable<IReadOnlyList<CustomerFamily>> FamiliesAsync(
        Project project, LifeQuery query, RetentionRequest request, HashSet<string> excluded, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isWatched = (await ReadLedger.WatchAsync(warehouse, project, query, cancellationToken)).AsOf(request.Known);
        var lineage = await warehouse.Metrics.LineageAsync(query.Plan.SourceNames, request.Known, cancellationToken);
        await foreach (var batch in warehouse.Lives.AllAsync(query, ReadLedger.BatchSize, cancellationToken))
        {
            var counted = batch.Where(facts => lineage.Of(facts.Account) is null && !excluded.Contains(facts.Account)).ToList();
            var members = await MembersAsync(query, lineage, counted, cancellationToken);
            yield return
            [
                .. counted.Select(facts => new CustomerFamily(
                    facts.Account,
                    History(facts),
                    [.. Merged(lineage, facts.Account).Select(member => (member.Account, History(members[member.Account]), member.Since))])),
            ];
        }

        PaidHistory History(AccountFacts facts) => new(AccountLedger.Of(facts, query.Lifecycle, request.Known, project.Zone, isWatched), query.Lifecycle, request.Paused);
    }

    private async Task<Dictionary<string, AccountFacts>> MembersAsync(LifeQuery query, AccountLineage lineage, List<AccountFacts> survivors, CancellationToken cancellationToken)
    {
        List<string> members = [.. survivors.SelectMany(facts => Merged(lineage, facts.Account)).Select(member => member.Account)];
        return members.Count == 0 ? [] : (await warehouse.Lives.OfAsync(query, members, cancellationToken)).ToDictionary(facts => facts.Account, StringComparer.Ordinal);
    }

    private static IEnumerable<LineageMember> Merged(AccountLineage lineage, string account) => lineage.MembersOf(account).Where(member => member.Kind == LineageKind.Merged);

    /// <summary>The accounts that the project excludes as of a moment. Its population's condition is not asked: who is a customer is a matter of the lifecycle.</summary>
    private async Task<HashSet<string>> ExcludedAsync(Project project, Instant asOf, CancellationToken cancellationToken)
    {
        var excluded = new HashSet<string>(StringComparer.Ordinal);
        if (project.Population.ExcludedAccounts.Count == 0)
        {
            return excluded;
        }

        var plan = ComputeMetrics.Plan(project, project.Population.Metrics.ToHashSet(StringComparer.Ordinal));
        var split = new PopulationSplit(project.Population);
        await foreach (var batch in new ComputeMetrics(warehouse.Metrics).ForPopulationAsync(plan, asOf, cancellationToken))
        {
            excluded.UnionWith(split.Divide(batch).LeftOut.Where(left => left.ExcludedBy is not null).Select(left => left.Account));
        }

        return excluded;
    }
}
