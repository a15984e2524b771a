using Hale.Core.Metrics;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Explanation;

/// <summary>A metric's value as people read it.</summary>
public static class MetricTexts
{
    /// <summary>The value in its unit: numbers to about three digits with a true minus sign, booleans as yes and no; or why it is missing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">The metric's unit, which only numbers have.</param>
    public static string Of(Value value, Unit unit) => value.IsMissing ? ExplanationTexts.Reason(value.Missing) : value.Kind switch
    {
        ValueKind.Number => NumberTexts.Rounded(value.Number, unit),
        ValueKind.Text => value.Text,
        ValueKind.Boolean => BooleanTexts.Of(value.Boolean),
    };

    /// <summary>The same with the unit written as in an outline.</summary>
    internal static string Of(Value value, string unit) => Of(value, Unit.Parse(unit));
}
