using Hale.Core.Metrics;
using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Values;
using Hale.Engine.History;
using Hale.Engine.Outcomes;
using Hale.Engine.Previewing;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Retention;

/// <summary>Finds the accounts that a churn risk calls at risk while the score is in its highest band, and those in its lowest band that it does not, and says what became of them.</summary>
/// <param name="warehouse">Where facts and history are.</param>
public sealed class FindDiscrepancies(IWarehouse warehouse)
{
    /// <summary>Compares the risk with the score.</summary>
    /// <param name="project">The project.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<DiscrepancyReport> RunAsync(Project project, DiscrepancyRequest request, CancellationToken cancellationToken)
    {
        var bands = request.Run.Header.Outline.Bands;
        var revenue = project.AllMetrics.FirstOrDefault(ScoredSide.IsRevenue);
        var cells = new[] { bands.Count - 1, 0 }.SelectMany(band => new[] { new DiscrepancyCell(band, true), new DiscrepancyCell(band, false) }).ToDictionary(cell => (cell.Band, cell.IsAtRisk));
        var (list, without) = (new List<Discrepancy>(), 0L);
        var observe = await ObserverAsync(project, request, cancellationToken);
        var values = new MomentValues(warehouse, project, [.. new[] { request.Metric, revenue }.OfType<Metric>().Distinct()], [request.Run.Header.AsOf]);
        foreach (var chunk in (await InBandsAsync(request.Run, cancellationToken)).Chunk(ReadLedger.BatchSize))
        {
            string[] accounts = [.. chunk.Select(account => account.Account)];
            var (read, became) = (await values.OfAsync(accounts, cancellationToken), await observe(accounts));
            for (var row = 0; row < chunk.Length; row++)
            {
                var risk = read(request.Metric, row, request.Run.Header.AsOf);
                if (request.Rule.IsAtRisk(risk) is not { } isAtRisk)
                {
                    without++;
                    continue;
                }

                var one = new Discrepancy(chunk[row], isAtRisk, risk, Paid(revenue is null ? Value.MissingFor(MissingReason.NoData) : read(revenue, row, request.Run.Header.AsOf)), became.GetValueOrDefault(accounts[row]));
                var cell = (Band: chunk[row].Band!.Value, isAtRisk);
                cells[cell] = cells[cell].With(one.Revenue, one.Became);
                if (isAtRisk == (cell.Band > 0))
                {
                    list.Add(one);
                }
            }
        }

        return new DiscrepancyReport(
            request, [.. cells.Values], without, [.. list.OrderByDescending(one => one.IsAtRisk).ThenByDescending(one => one.Revenue ?? -1).ThenBy(one => one.Account.Account, StringComparer.Ordinal)], revenue is not null);
    }

    private static decimal? Paid(Value value) => value is { IsMissing: false, Kind: ValueKind.Number } ? (decimal)value.Number : null;

    private async Task<List<ListedAccount>> InBandsAsync(Run run, CancellationToken cancellationToken)
    {
        var bands = run.Header.Outline.Bands;
        var accounts = new List<ListedAccount>();
        foreach (var band in new[] { bands[^1], bands[0] }.Distinct())
        {
            accounts.AddRange(await warehouse.Runs.ListAsync(run, new AccountQuery(band.Name, [], new SortKey.Account(), false, [], null), cancellationToken));
        }

        return accounts;
    }

    /// <summary>What became of accounts; of none where the project has no lifecycle.</summary>
    private async Task<Func<IReadOnlyList<string>, Task<Dictionary<string, Observation>>>> ObserverAsync(Project project, DiscrepancyRequest request, CancellationToken cancellationToken)
    {
        if (project.Lifecycle is null)
        {
            return _ => Task.FromResult(new Dictionary<string, Observation>(StringComparer.Ordinal));
        }

        var query = ReadLedger.Query(project, request.Known);
        var observer = new Observer(query.Lifecycle, request.Known, project.Zone, await ReadLedger.WatchAsync(warehouse, project, query, cancellationToken));
        var (from, until) = (request.Run.Header.AsOf, request.Horizon.EndAfter(request.Run.Header.AsOf, project.Zone));
        return async accounts => accounts.Count == 0 ? [] : (await warehouse.Lives.OfAsync(query, accounts, cancellationToken))
            .ToDictionary(facts => facts.Account, facts => observer.Of(facts, from, until), StringComparer.Ordinal);
    }
}
