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
        var ranked = RankedRows.Of(Rounded(predictor), events);
        var all = events.Count(true);
        var flagged = (int)Math.Floor(ranked.Count * share);
        return (ranked.Count, all, flagged) switch
        {
            (0, _, _) => Degeneracy.NoRows,
            (_, 0, _) => Degeneracy.NoEvents,
            (_, _, 0) => Degeneracy.TooFew,
            _ => Of(Found(ranked, flagged), all, flagged, ranked.Count),
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

        var counted = new List<LiftAt>();
        foreach (var rows in RowsByGroup(groups))
        {
            if (WithinGroup(predictor, events, rows, share) is { IsKnown: true } lift)
            {
                counted.Add(lift.Value);
            }
        }

        return counted.Count == 0 ? Degeneracy.TooFew : Mean(counted);
    }

    private static Answer<LiftAt> WithinGroup(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events, List<int> rows, double share)
    {
        var groupPredictor = new double[rows.Count];
        var groupEvents = new bool[rows.Count];
        for (var index = 0; index < rows.Count; index++)
        {
            groupPredictor[index] = predictor[rows[index]];
            groupEvents[index] = events[rows[index]];
        }

        return At(groupPredictor, groupEvents, share);
    }

    private static IEnumerable<List<int>> RowsByGroup(ReadOnlySpan<int> groups)
    {
        var rows = new SortedDictionary<int, List<int>>();
        for (var row = 0; row < groups.Length; row++)
        {
            if (!rows.TryGetValue(groups[row], out var group))
            {
                rows.Add(groups[row], group = []);
            }

            group.Add(row);
        }

        return rows.Values;
    }

    private static double Found(RankedRows ranked, int flagged)
    {
        var above = default(Cut);
        foreach (var cut in ranked.CutsDown())
        {
            if (cut.Rows >= flagged)
            {
                return above.Events + ((cut.Events - above.Events) * (double)(flagged - above.Rows) / (cut.Rows - above.Rows));
            }

            above = cut;
        }

        return above.Events;
    }

    private static LiftAt Of(double found, int events, int flagged, int rows)
    {
        var baseRate = (double)events / rows;
        return new LiftAt(found / flagged, found / events, found / flagged / baseRate, flagged, baseRate, Groups: 1);
    }

    private static LiftAt Mean(List<LiftAt> lifts) => new(
        lifts.Average(lift => lift.Precision),
        lifts.Average(lift => lift.Recall),
        lifts.Average(lift => lift.Lift),
        lifts.Sum(lift => lift.Flagged),
        lifts.Average(lift => lift.Base),
        lifts.Count);

    private static double[] Rounded(ReadOnlySpan<double> predictor)
    {
        var rounded = new double[predictor.Length];
        for (var row = 0; row < rounded.Length; row++)
        {
            rounded[row] = Math.Round(predictor[row], Decimals);
        }

        return rounded;
    }

    private static void CheckShare(double share)
    {
        if (!(share > 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A capacity is a share of the rows, above 0 and at most 1.");
        }
    }
}
