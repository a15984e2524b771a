namespace Hale.Charts.Steps;

/// <summary>One step curve.</summary>
/// <param name="Label">Its name, written at its end.</param>
/// <param name="Points">Days from 0 in order; from each day on the share is the point's.</param>
/// <param name="Tone">How it is meant.</param>
/// <param name="Start">The share before the first point.</param>
/// <param name="StillThere">From which day on how many are still there, in order; null without the table.</param>
public sealed record StepSeries(string Label, IReadOnlyList<LinePoint> Points, Tone Tone, double Start = 1, IReadOnlyList<StillThere>? StillThere = null);
