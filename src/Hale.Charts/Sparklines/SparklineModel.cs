namespace Hale.Charts.Sparklines;

/// <summary>A line the height of a word.</summary>
/// <param name="Id">A prefix for the ids inside, unique in the page.</param>
/// <param name="Title">What it shows, with its last value.</param>
/// <param name="Values">The values in order; null where there is none.</param>
/// <param name="Low">The value at the bottom; null for the lowest there is.</param>
/// <param name="High">The value at the top; null for the highest there is.</param>
/// <param name="Tone">How the last value is meant.</param>
public sealed record SparklineModel(string Id, string Title, IReadOnlyList<double?> Values, double? Low = null, double? High = null, Tone Tone = Tone.Plain);
