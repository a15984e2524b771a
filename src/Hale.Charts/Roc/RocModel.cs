namespace Hale.Charts.Roc;

/// <summary>Which part of those sought is found by flagging which part of the others.</summary>
/// <param name="Head">What the chart says about itself.</param>
/// <param name="OthersLabel">Names the horizontal axis.</param>
/// <param name="SoughtLabel">Names the vertical axis.</param>
/// <param name="Curve">The curve.</param>
/// <param name="Baseline">A second curve to compare with.</param>
/// <param name="Marks">Points on the curve that are named.</param>
/// <param name="DiagonalLabel">Names the diagonal.</param>
public sealed record RocModel(
    ChartHead Head,
    string OthersLabel,
    string SoughtLabel,
    RocCurve Curve,
    RocCurve? Baseline,
    IReadOnlyList<RocMark> Marks,
    string DiagonalLabel = "chance");
