namespace Hale.Charts.Periods;

/// <summary>A value with its interval for each of several periods in order.</summary>
/// <param name="Head">What the chart says about itself.</param>
/// <param name="ValueLabel">Names the vertical axis.</param>
/// <param name="Unit">How its numbers are written.</param>
/// <param name="Periods">The periods, the oldest first.</param>
/// <param name="Reference">A value to compare all with.</param>
/// <param name="Mean">The value over all periods.</param>
public sealed record PeriodModel(ChartHead Head, string ValueLabel, ChartUnit Unit, IReadOnlyList<PeriodValue> Periods, ReferenceLine? Reference = null, MeanBand? Mean = null);
