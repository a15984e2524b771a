using Hale.Core.Values;

namespace Hale.Engine.History;

/// <summary>A value that a score was computed from.</summary>
/// <param name="Account">The account.</param>
/// <param name="Metric">The index of the metric in the list of its run.</param>
/// <param name="Missing">Why there is no value.</param>
/// <param name="Number">The value of a number.</param>
/// <param name="Text">The value of a text.</param>
/// <param name="Truth">The value of a boolean.</param>
/// <param name="Age">How many days old the fact behind it was; null where nobody asked.</param>
public sealed record MetricRecord(string Account, int Metric, MissingReason Missing, double? Number, string? Text, bool? Truth, double? Age)
{
    /// <summary>Where the value is missing, the last one known, as a text; null when there is none.</summary>
    public string? LastKnown { get; init; }
}
