using Hale.Core.Metrics;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Explanation;

/// <summary>A metric's value as people read it.</summary>
internal static class MetricTexts
{
    /// <summary>The value in its unit, which is written as in an outline, or why it is missing.</summary>
    public static string Of(Value value, string unit) => value.IsMissing ? ExplanationTexts.Reason(value.Missing) : value.Kind switch
    {
        ValueKind.Number => NumberTexts.Rounded(value.Number, Enum.Parse<Unit>(unit, ignoreCase: true)),
        ValueKind.Text => value.Text,
        ValueKind.Boolean => value.Boolean ? "yes" : "no",
    };
}
