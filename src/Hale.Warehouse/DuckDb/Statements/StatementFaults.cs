using Hale.Core.Metrics;
using Hale.Engine.Warehousing;

namespace Hale.Warehouse.DuckDb.Statements;

/// <summary>What can be wrong with a statement of a definition, with the place where it is written.</summary>
internal static class StatementFaults
{
    public static WarehouseException Of(Metric.SqlMetric metric, string problem, Exception? inner = null) => new(
        WarehouseFault.Definition,
        $"{metric.Place}: the statement of `{metric.Name}` {problem}",
        "A statement gives one row an account with the columns `account` and `value`, and reads only the views that docs/language/metrics.md lists. `hale sql` prints how it runs.",
        inner);
}
