namespace Hale.Charts.LeadTimes;

/// <summary>A line with its name.</summary>
/// <param name="Label">Its name, written at its end.</param>
/// <param name="Points">Days from 0 in order, and the share, 0 to 1.</param>
/// <param name="Tone">How it is meant.</param>
public sealed record LeadLine(string Label, IReadOnlyList<LinePoint> Points, Tone Tone);
