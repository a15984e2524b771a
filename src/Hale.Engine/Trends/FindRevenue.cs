using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Values;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;
using Hale.Engine.Previewing;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Trends;

/// <summary>Says what the accounts of a close paid in a year: as its run kept it, else as computed now for its moment, else as an attribute says.</summary>
/// <param name="warehouse">Where facts and history are.</param>
/// <param name="project">The definitions of today; null when they have errors.</param>
public sealed class FindRevenue(IWarehouse warehouse, Project? project)
{
    /// <summary>The name of the metric, and of the attribute, that says what an account pays in a year.</summary>
    public const string Name = ScoredSide.RevenueName;

    /// <summary>The revenue of the accounts of a close.</summary>
    public async Task<RevenueBasis> OfAsync(Run close, CancellationToken cancellationToken)
    {
        var metric = project?.AllMetrics.FirstOrDefault(metric => metric.Name == Name);
        var isRevenue = metric is not null && ScoredSide.IsRevenue(metric);
        RevenueBasis basis = close.Header.Metrics.Contains(Name) && (metric is null || isRevenue) ? new RevenueBasis.Kept()
            : isRevenue ? new RevenueBasis.Computed(await ComputeAsync(project!, close, cancellationToken))
            : (await warehouse.Runs.AttributesAsync(cancellationToken)).Contains(Name) ? new RevenueBasis.Stated(Name)
            : new RevenueBasis.Unknown();
        return basis with { Currency = isRevenue ? metric!.Unit.Currency : null };
    }

    private async Task<IReadOnlyDictionary<string, double>> ComputeAsync(Project defined, Run close, CancellationToken cancellationToken)
    {
        var plan = ComputeMetrics.Plan(defined, new HashSet<string>(StringComparer.Ordinal) { Name });
        var census = await new TakeCensus(warehouse).RunAsync(defined, plan, close.Header.AsOf, null, cancellationToken);
        var amounts = new Dictionary<string, double>(StringComparer.Ordinal);
        await foreach (var batch in new ComputeMetrics(warehouse.Metrics).ForPopulationAsync(plan, close.Header.AsOf, census, cancellationToken))
        {
            Add(amounts, batch.Values);
        }

        return amounts;
    }

    private static void Add(Dictionary<string, double> amounts, ValueTable values)
    {
        var column = values[Name];
        for (var row = 0; row < values.Count; row++)
        {
            if (column[row] is { IsMissing: false } paid)
            {
                amounts[values.Accounts[row]] = paid.Number;
            }
        }
    }
}
