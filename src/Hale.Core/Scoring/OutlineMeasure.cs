namespace Hale.Core.Scoring;

/// <summary>What an outline says of a measure beyond what it says of every node.</summary>
/// <param name="Metric">The metric's name.</param>
/// <param name="MetricLabel">The metric's label.</param>
/// <param name="Unit">How the metric is shown: <c>none</c>, <c>percent</c>, <c>days</c>, <c>hours</c>, or <c>money EUR</c>.</param>
/// <param name="ValueKind">What its values are: <c>number</c>, <c>text</c>, <c>boolean</c>.</param>
/// <param name="Normalisation">How a value becomes points, in words: <c>50 % → 0, 80 % → 100</c>. Points as on the outer scale.</param>
/// <param name="Missing">What happens without a value, in words.</param>
/// <param name="Why">Why it matters; null when not written.</param>
/// <param name="Do">What to do when it is low; null when not written.</param>
/// <param name="Undated">Whether the metric rests on facts without a date, which are used at any moment.</param>
public sealed record OutlineMeasure(
    string Metric, string MetricLabel, string Unit, string ValueKind, string Normalisation, string Missing, string? Why, string? Do, bool Undated)
{
    /// <summary>A value older than so many days does not count; null when no age is too great, and in what was stored before ages were asked.</summary>
    public decimal? StaleAfter { get; init; }

    /// <summary>A value older than so many days is flagged; null when none is.</summary>
    public decimal? FlagAfter { get; init; }

    /// <summary>The condition under which the measure applies, in words; null when it always does, when its line has ends outside which it does not either, and in what was stored before it was kept.</summary>
    public string? When { get; init; }

    /// <summary>The parts of the rule, so that the one that held can be named; null in what was stored before they were kept.</summary>
    public OutlineRule? Rule { get; init; }
}
