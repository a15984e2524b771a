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
    /// <param name="lastKnown">By metric name the last values known and their ages in days, of those whose age is stated; nothing when null.</param>
    public static ValueTable Complete(
        IReadOnlyList<Metric> metrics, IReadOnlyDictionary<string, Value> given, string account, IReadOnlyDictionary<string, (Value Known, double Age)>? lastKnown = null)
    {
        var columns = new Dictionary<string, ValueColumn>(StringComparer.Ordinal);
        foreach (var metric in metrics)
        {
            var column = new ColumnBuilder(metric.Kind, 1);
            Freshness? freshness = null;
            if (given.TryGetValue(metric.Name, out var value))
            {
                var overdue = double.NaN;
                if (lastKnown?.TryGetValue(metric.Name, out var dated) == true)
                {
                    overdue = Overdue(metric, dated.Known, dated.Age);
                    var built = new FreshnessBuilder(metric.Kind, 1);
                    built.Set(0, dated.Known, dated.Age, overdue);
                    freshness = built.Build();
                }

                column.Set(0, overdue > 0 && !value.IsMissing ? Value.MissingFor(MissingReason.Stale) : value);
            }
            else if (metric is Metric.FormulaMetric formula)
            {
                column.Set(0, formula.Formula.Evaluate(new ValueTable([account], columns).Row(0)));
            }

            columns.Add(metric.Name, column.Build(freshness));
        }

        return new ValueTable([account], columns);
    }

    /// <summary>For how many days a value of an age has not counted any more; NaN while it counts.</summary>
    private static double Overdue(Metric metric, Value known, double age) =>
        metric is Metric.SeriesMetric { Expires: { } expires } && !known.IsMissing && expires.Of(known) is { } days && age > (double)days ? age - (double)days : double.NaN;
}
