using Hale.Core.Metrics.Planning;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>Makes the queries of a plan: first what they mean, a query an aggregation, then the decisions, each pass on what the one before it gave.</summary>
/// <param name="passes">The passes to run, in order.</param>
internal sealed class ScanPlanner(IReadOnlyList<IScanPass> passes)
{
    public IReadOnlyList<ScanQuery> Plan(MetricPlan plan, ScanBasis basis)
    {
        IReadOnlyList<ScanQuery> queries = [.. plan.Aggregations.Select((aggregation, slot) => new ScanQuery(aggregation.Table, [new(slot, aggregation)]))];
        return passes.Aggregate(queries, (sofar, pass) => pass.Apply(sofar, basis));
    }
}
