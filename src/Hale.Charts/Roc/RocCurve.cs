namespace Hale.Charts.Roc;

/// <summary>A curve through the unit square.</summary>
/// <param name="Label">Its name, written beside it.</param>
/// <param name="Points">From (0, 0) to (1, 1).</param>
public sealed record RocCurve(string Label, IReadOnlyList<LinePoint> Points);
