namespace Hale.Statistics.Ranking;

/// <summary>Rows sorted once within their groups (as-ofs), so that <see cref="Lift.WithinGroups"/> under any weights of the rows needs one pass: for resampling. Immutable, and safe to read from several threads.</summary>
public sealed class RankedGroups
{
    private readonly RankedRows[] _groups;
    private readonly int[] _order;
    private readonly int _rows;

    private RankedGroups(RankedRows[] groups, int[] order, int rows)
    {
        _groups = groups;
        _order = order;
        _rows = rows;
    }

    /// <summary>Sorts rows within their groups. Predictors that agree in 9 decimals tie.</summary>
    /// <param name="predictor">One number a row; larger = event likelier.</param>
    /// <param name="events">Whether the row has the event.</param>
    /// <param name="groups">Each row's group, any whole number.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or a predictor is NaN.</exception>
    public static RankedGroups Of(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events, ReadOnlySpan<int> groups)
    {
        RankingColumns.Check(predictor, events);
        RankingColumns.CheckLength(predictor.Length, groups.Length, nameof(groups));
        var order = new int[groups.Length];
        for (var row = 0; row < order.Length; row++)
        {
            order[row] = row;
        }

        var keys = groups.ToArray();
        Array.Sort(keys, order);
        var ranked = new List<RankedRows>();
        for (var first = 0; first < order.Length;)
        {
            var next = first;
            while (next < order.Length && keys[next] == keys[first])
            {
                next++;
            }

            ranked.Add(Ranked(predictor, events, order.AsSpan(first, next - first)));
            first = next;
        }

        return new RankedGroups([.. ranked], order, order.Length);
    }

    /// <summary>The lift within each group of a sample in which each row stands as often as its weight says; the mean is that of <see cref="Lift.WithinGroups"/>.</summary>
    /// <param name="share">The capacity as a share of a group's rows, above 0 and at most 1.</param>
    /// <param name="rowWeights">How often each row counts, in the order in which the rows were given; 0 = not at all.</param>
    /// <returns>The means and how many groups they are of; <see cref="Degeneracy.TooFew"/> where no group with an event has capacity for a row.</returns>
    /// <exception cref="ArgumentException">There is another number of weights than of rows, or the share is out of range.</exception>
    public Answer<LiftAt> At(double share, ReadOnlySpan<int> rowWeights)
    {
        Lift.CheckShare(share);
        RankingColumns.CheckLength(_rows, rowWeights.Length, nameof(rowWeights));
        var weights = new int[_rows];
        for (var place = 0; place < _rows; place++)
        {
            weights[place] = rowWeights[_order[place]];
        }

        var counted = new List<LiftAt>(_groups.Length);
        var first = 0;
        foreach (var group in _groups)
        {
            if (group.At(share, weights.AsSpan(first, group.Count)) is { IsKnown: true, Value: var lift })
            {
                counted.Add(lift);
            }

            first += group.Count;
        }

        return counted.Count == 0 ? Degeneracy.TooFew : Lift.Mean(counted);
    }

    private static RankedRows Ranked(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events, ReadOnlySpan<int> rows)
    {
        var (values, happened) = (new double[rows.Length], new bool[rows.Length]);
        for (var row = 0; row < rows.Length; row++)
        {
            (values[row], happened[row]) = (Lift.Rounded(predictor[rows[row]]), events[rows[row]]);
        }

        return RankedRows.Of(values, happened);
    }
}
