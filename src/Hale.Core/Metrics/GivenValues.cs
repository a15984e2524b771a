using Hale.Core.Metrics.Planning;
using Hale.Core.Values;

namespace Hale.Core.Metrics;

/// <summary>Metric values that are stated instead of computed from facts, as tests of definitions do.</summary>
public static class GivenValues
{
    /// <summary>
    /// A table of one row with a column for every metric: the given value where there is one, a formula computed from the values before it otherwise, and
    /// missing (<see cref="MissingReason.NoData"/>) everything else.
    /// </summary>
    /// <param name="metrics">The metrics, each after those that it reads.</param>
    /// <param name="given">The values by metric name; a present value is of its metric's kind.</param>
    /// <param name="account">What the row is called.</param>
    public static ValueTable Complete(IReadOnlyList<Metric> metrics, IReadOnlyDictionary<string, Value> given, string account)
    {
        var columns = new Dictionary<string, ValueColumn>(StringComparer.Ordinal);
        foreach (var metric in metrics)
        {
            var column = new ColumnBuilder(metric.Kind, 1);
            if (given.TryGetValue(metric.Name, out var value))
            {
                column.Set(0, value);
            }
            else if (metric is Metric.FormulaMetric formula)
            {
                column.Set(0, formula.Formula.Evaluate(new ValueTable([account], columns).Row(0)));
            }

            columns.Add(metric.Name, column.Build());
        }

        return new ValueTable([account], columns);
    }
}
