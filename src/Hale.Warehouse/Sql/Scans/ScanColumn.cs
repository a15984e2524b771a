using Hale.Core.Metrics.Planning;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>One aggregation in a query.</summary>
/// <param name="Slot">Its place in <see cref="MetricPlan.Aggregations"/>.</param>
/// <param name="Aggregation">The aggregation.</param>
internal sealed record ScanColumn(int Slot, Aggregation Aggregation);
