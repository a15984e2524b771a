using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Explanation;

/// <summary>What is said of a measure's value besides what it is: what it compares, how old it is, and why there is none.</summary>
/// <param name="notes">What was noted beside values, by metric; null for nothing.</param>
/// <param name="ages">How many days old the last values known are, by metric; null for nothing.</param>
internal sealed class ValueRemarks(IReadOnlyDictionary<string, string>? notes, IReadOnlyDictionary<string, double>? ages)
{
    /// <summary>A gap of which there is more to say is an outage.</summary>
    private const string WasDown = "the source was down";

    /// <summary>The value, or why there is none; null when it was not kept.</summary>
    public string? Value(OutlineMeasure? measure, IReadOnlyDictionary<string, Value> values) =>
        measure is null || !values.TryGetValue(measure.Metric, out var value) ? null
        : value.IsMissing ? Reason(measure, value.Missing)
        : MetricTexts.Of(value, measure.Unit);

    /// <summary>What was noted beside the value; null for nothing.</summary>
    public string? Note(OutlineMeasure? measure) => measure is not null ? notes?.GetValueOrDefault(measure.Metric) : null;

    /// <summary>That a value is old and counts; null for one that is not.</summary>
    public string? Flag(OutlineMeasure? measure, NodeState state) =>
        state == NodeState.Present && IsOlder(measure, measure?.FlagAfter) ? OlderThan(measure!.FlagAfter!.Value) : null;

    /// <summary>Why a node has no data, as part of a sentence; of a measure as exactly as is known.</summary>
    public string Reason(OutlineMeasure? measure, MissingReason reason) =>
        reason == MissingReason.Stale && IsOlder(measure, measure?.StaleAfter) ? OlderThan(measure!.StaleAfter!.Value)
        : reason == MissingReason.SourceGap && Note(measure) is not null ? WasDown
        : reason == MissingReason.NotApplicable && measure?.When is { } when ? $"does not apply (only when {when})"
        : ExplanationTexts.Reason(reason);

    private bool IsOlder(OutlineMeasure? measure, decimal? limit) =>
        limit is { } days && ages is not null && ages.TryGetValue(measure!.Metric, out var age) && age > (double)days;

    private static string OlderThan(decimal days) => $"older than {ExplanationTexts.Days(days)}";
}
