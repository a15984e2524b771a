namespace Hale.Statistics.Ranking;

/// <summary>
/// The precision at each distinct threshold, weighted by the recall it adds: Σ (Rₖ − Rₖ₋₁)·Pₖ, without interpolation. Judge it beside the base rate, which a
/// predictor without skill reaches.
/// </summary>
/// <remarks>The step form of the area under the precision–recall curve: Davis, J. &amp; Goadrich, M. (2006), "The relationship between precision-recall and ROC curves", ICML, whose point against straight lines between the thresholds it heeds.</remarks>
public static class AveragePrecision
{
    /// <summary>The average precision, above 0 and at most 1.</summary>
    /// <param name="predictor">One number a row; larger = event likelier. Rows of equal predictor enter together.</param>
    /// <param name="events">Whether the row has the event.</param>
    /// <returns>The average precision; <see cref="Degeneracy.NoRows"/> or <see cref="Degeneracy.NoEvents"/>. 1 where every row has the event.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or a predictor is NaN.</exception>
    public static Answer<double> Of(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events) => RankedRows.Of(predictor, events).AveragePrecision();
}
