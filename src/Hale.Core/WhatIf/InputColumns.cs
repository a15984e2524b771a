using System.Globalization;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>Makes columns of what runs kept, as they were when the scores were computed.</summary>
public static class InputColumns
{
    /// <summary>The column of a metric, a row an account. A value that was not kept is missing for want of data.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="inputs">What was kept of each account.</param>
    public static ValueColumn Of(Metric metric, IReadOnlyList<AccountInputs> inputs)
    {
        var column = new ColumnBuilder(metric.Kind, inputs.Count);
        var freshness = new FreshnessBuilder(metric.Kind, inputs.Count);
        var anyAge = false;
        for (var row = 0; row < inputs.Count; row++)
        {
            column.Set(row, inputs[row].Values.GetValueOrDefault(metric.Name, Value.MissingFor(MissingReason.NoData)));
            if (Known(metric, inputs[row]) is { } known)
            {
                anyAge = true;
                freshness.Set(row, known, inputs[row].Ages.GetValueOrDefault(metric.Name, double.NaN), Overdue(metric, known, inputs[row]));
            }
        }

        return column.Build(anyAge ? freshness.Build() : null);
    }

    /// <summary>The column of a score that is read.</summary>
    /// <param name="name">The name by which it is read.</param>
    /// <param name="kind">A number, or the text of a band.</param>
    /// <param name="inputs">What was kept of each account.</param>
    public static ValueColumn Of(string name, ValueKind kind, IReadOnlyList<AccountInputs> inputs)
    {
        var column = new ColumnBuilder(kind, inputs.Count);
        for (var row = 0; row < inputs.Count; row++)
        {
            column.Set(row, inputs[row].Values.GetValueOrDefault(name, Value.MissingFor(MissingReason.NoData)));
        }

        return column.Build();
    }

    /// <summary>The last value known; null where nothing is known of it, nor how old it is.</summary>
    private static Value? Known(Metric metric, AccountInputs inputs)
    {
        var value = inputs.Values.GetValueOrDefault(metric.Name, Value.MissingFor(MissingReason.NoData));
        return inputs.LastKnown.TryGetValue(metric.Name, out var text) ? Parse(metric.Kind, text)
            : inputs.Ages.ContainsKey(metric.Name) ? value
            : null;
    }

    /// <summary>For how many days a value that has expired has not counted any more; NaN while it counts.</summary>
    private static double Overdue(Metric metric, Value known, AccountInputs inputs) =>
        metric is Metric.SeriesMetric { Expires: { } expires } && !known.IsMissing && expires.Of(known) is { } days
            && inputs.Ages.TryGetValue(metric.Name, out var age) && age > (double)days
            ? age - (double)days
            : double.NaN;

    private static Value Parse(ValueKind kind, string text) => kind switch
    {
        ValueKind.Number => Value.Of(double.Parse(text, CultureInfo.InvariantCulture)),
        ValueKind.Text => Value.Of(text),
        ValueKind.Boolean => Value.Of(text == "true"),
    };
}
