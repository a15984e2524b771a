using Hale.Core.Explanation;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Trends;

/// <summary>What is said beside the value of a trend: the values that it compares.</summary>
internal static class TrendNotes
{
    /// <summary>The remark on one account.</summary>
    /// <param name="trend">The trend.</param>
    /// <param name="values">The values of the windows, the present one first.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="windows">The windows.</param>
    public static string Of(Trend trend, Value[] values, Unit unit, IReadOnlyList<Window> windows) => trend.Match(
        _ => $"{In(values[0], unit, windows[0])}, {In(values[1], unit, windows[1])}",
        _ => List(values, unit, windows[0]),
        slope => List(values, unit, windows[0]) + (values.All(value => !value.IsMissing) && slope.IsTakenAsNone(values) ? "; the trend is not significant" : string.Empty),
        _ => $"{In(values[0], unit, windows[0])}; before that {Newest(values[1..], unit)}, the oldest first");

    private static string In(Value value, Unit unit, Window window) => value.IsMissing
        ? $"nothing in {WindowTexts.Of(window)} ({ExplanationTexts.Reason(value.Missing)})"
        : $"{MetricTexts.Of(value, unit)} in {WindowTexts.Of(window)}";

    private static string List(Value[] values, Unit unit, Window window) =>
        $"{Newest(values, unit)} in {values.Length} periods of {WindowTexts.Length(window)}, the oldest first";

    private static string Newest(IEnumerable<Value> values, Unit unit) =>
        string.Join(", ", values.Reverse().Select(value => value.IsMissing ? "–" : MetricTexts.Of(value, unit)));
}
