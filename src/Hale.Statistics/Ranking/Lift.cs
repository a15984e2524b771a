namespace Hale.Statistics.Ranking;

/// <summary>
/// Precision, recall and lift at a capacity: the k = ⌊rows · share⌋ largest predictors are looked at. Rows that tie at the cut share the places left in
/// proportion: what k rows find on average when ties are drawn at random. Predictors that agree in 9 decimals tie, so that the last bits of a
/// computation do not decide who is looked at.
/// </summary>
/// <remarks>For lift at a share of the rows: Neslin, S. et al. (2006), "Defection detection", Journal of Marketing Research 43, 204–211 (top-decile lift).</remarks>
public static class Lift
{
    private const int Decimals = 9;

    /// <summary>Lift over all rows together.</summary>
    /// <param name="predictor">One number a row; larger = event likelier.</param>
    /// <param name="events">Whether the row has the event.</param>
    /// <param name="share">The capacity as a share of the rows, above 0 and at most 1.</param>
    /// <returns>The lift; <see cref="Degeneracy.NoRows"/>, <see cref="Degeneracy.NoEvents"/>, or <see cref="Degeneracy.TooFew"/> where the share is less than one row.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, a predictor is NaN, or the share is out of range.</exception>
    public static Answer<LiftAt> At(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events, double share)
    {
        CheckShare(share);
        RankingColumns.Check(predictor, events);
        return (predictor.Length, events.Contains(true)) switch
        {
            (0, _) => Degeneracy.NoRows,
            (_, false) => Degeneracy.NoEvents,
            _ => WithinGroups(predictor, events, new int[predictor.Length], share),
        };
    }

    /// <summary>
    /// Lift within each group of rows (an as-of), then the plain mean over the groups that have at least one event and a capacity of at least one row: each
    /// counts the same, whatever its size, as each is one occasion on which the team looks. Groups without an event have no lift and are left out of precision
    /// and base too, so that both describe the same groups.
    /// </summary>
    /// <param name="predictor">One number a row; larger = event likelier.</param>
    /// <param name="events">Whether the row has the event.</param>
    /// <param name="groups">Each row's group, any whole number.</param>
    /// <param name="share">The capacity as a share of a group's rows, above 0 and at most 1.</param>
    /// <returns>The means and how many groups they are of; <see cref="Degeneracy.NoRows"/>, <see cref="Degeneracy.NoEvents"/>, or <see cref="Degeneracy.TooFew"/> where no group with an event has capacity for a row.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, a predictor is NaN, or the share is out of range.</exception>
    public static Answer<LiftAt> WithinGroups(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events, ReadOnlySpan<int> groups, double share)
    {
        CheckShare(share);
        RankingColumns.Check(predictor, events);
        RankingColumns.CheckLength(predictor.Length, groups.Length, nameof(groups));
        if (!events.Contains(true))
        {
            return events.Length == 0 ? Degeneracy.NoRows : Degeneracy.NoEvents;
        }

        var ones = new int[predictor.Length];
        Array.Fill(ones, 1);
        return RankedGroups.Of(predictor, events, groups).At(share, ones);
    }

    internal static double Rounded(double predictor) => Math.Round(predictor, Decimals);

    internal static LiftAt Mean(List<LiftAt> lifts) => new(
        lifts.Average(lift => lift.Precision),
        lifts.Average(lift => lift.Recall),
        lifts.Average(lift => lift.Lift),
        lifts.Sum(lift => lift.Flagged),
        lifts.Average(lift => lift.Base),
        lifts.Count);

    internal static void CheckShare(double share)
    {
        if (!(share > 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A capacity is a share of the rows, above 0 and at most 1.");
        }
    }
}
