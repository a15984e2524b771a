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
            if (given.TryGetValue(metric.Name, out var value))
            {
                columns.Add(metric.Name, Stated(column, metric, value, lastKnown?.TryGetValue(metric.Name, out var dated) == true ? dated : null));
                continue;
            }

            if (metric is Metric.FormulaMetric formula)
            {
                column.Set(0, formula.Formula.Evaluate(new ValueTable([account], columns).Row(0)));
            }

            columns.Add(metric.Name, column.Build());
        }

        return new ValueTable([account], columns);
    }

    /// <summary>A stated value as a stored one would count: not when it is none that the metric can have, nor when it has expired.</summary>
    private static ValueColumn Stated(ColumnBuilder column, Metric metric, Value value, (Value Known, double Age)? lastKnown)
    {
        var overdue = lastKnown is var (known, age) ? Overdue(metric, known, age) : double.NaN;
        column.Set(0, value.IsMissing ? value
            : metric is Metric.SeriesMetric { Pulse: { } pulse } && !pulse.Levels.Have(value) ? Value.MissingFor(MissingReason.Error)
            : overdue > 0 ? Value.MissingFor(MissingReason.Stale)
            : value);
        if (lastKnown is not { } dated)
        {
            return column.Build();
        }

        var freshness = new FreshnessBuilder(metric.Kind, 1);
        freshness.Set(0, dated.Known, dated.Age, overdue);
        return column.Build(freshness.Build());
    }

    /// <summary>For how many days a value of an age has not counted any more; NaN while it counts.</summary>
    private static double Overdue(Metric metric, Value known, double age) =>
        metric is Metric.SeriesMetric { Expires: { } expires } && !known.IsMissing && expires.Of(known) is { } days && age > (double)days ? age - (double)days : double.NaN;
}
