namespace Hale.Charts.Calibration;

/// <summary>Stated probabilities beside what came true.</summary>
/// <param name="Head">What the chart says about itself.</param>
/// <param name="StatedLabel">Names the horizontal axis.</param>
/// <param name="ObservedLabel">Names the vertical axis.</param>
/// <param name="Groups">Groups of like probability.</param>
/// <param name="Curve">The smooth curve: stated, observed, with its band; empty without one.</param>
public sealed record CalibrationModel(ChartHead Head, string StatedLabel, string ObservedLabel, IReadOnlyList<CalibrationGroup> Groups, IReadOnlyList<LinePoint> Curve);
