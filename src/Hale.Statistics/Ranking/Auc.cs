namespace Hale.Statistics.Ranking;

/// <summary>
/// The area under the ROC curve: the probability that a row with the event, drawn at random, has a larger predictor than a row without it, a tie counting ½.
/// 1 is a perfect order, ½ is none, 0 the exact reverse.
/// </summary>
/// <remarks>
/// Hanley, J. A. &amp; McNeil, B. J. (1982), "The meaning and use of the area under a receiver operating characteristic (ROC) curve", Radiology 143, 29–36;
/// the same number as the Mann–Whitney statistic by mid-ranks over the number of pairs.
/// </remarks>
public static class Auc
{
    /// <summary>The area under the ROC curve, 0–1.</summary>
    /// <param name="predictor">One number a row; larger = event likelier. Only the order counts; infinities are allowed.</param>
    /// <param name="events">Whether the row has the event.</param>
    /// <returns>The area; <see cref="Degeneracy.NoRows"/>, <see cref="Degeneracy.NoEvents"/> or <see cref="Degeneracy.OnlyEvents"/>. A predictor that never changes has ½.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or a predictor is NaN.</exception>
    public static Answer<double> Of(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events) => RankedRows.Of(predictor, events).Auc();
}
