using Hale.Core.Metrics.Planning;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>Which aggregations count distinct values, so that their parts cannot be added up.</summary>
internal static class DistinctKey
{
    public static bool Has(Aggregation aggregation) => aggregation.Function switch
    {
        AggregateFunction.CountDistinct or AggregateFunction.CountDistinctContactDays or AggregateFunction.CountDistinctDays
            or AggregateFunction.CountDistinctWeeks => true,
        AggregateFunction.Count or AggregateFunction.Sum or AggregateFunction.Min or AggregateFunction.Max or AggregateFunction.Percentile
            or AggregateFunction.First or AggregateFunction.Last or AggregateFunction.LastTime or AggregateFunction.LastChange
            or AggregateFunction.CountContacts or AggregateFunction.CountSeenContacts or AggregateFunction.CountOfTop or AggregateFunction.CountSilentOfTop => false,
    };
}
