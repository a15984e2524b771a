using Hale.Statistics;

namespace Hale.Engine.ReportCards;

/// <summary>A point of a curve.</summary>
/// <param name="X">Where.</param>
/// <param name="Y">Its height.</param>
/// <param name="Band">Its pointwise 95 % interval; null without one.</param>
public sealed record CurvePoint(double X, double Y, Interval? Band);
