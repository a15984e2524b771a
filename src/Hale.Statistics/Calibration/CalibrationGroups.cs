namespace Hale.Statistics.Calibration;

/// <summary>Foretold beside observed rates, group by group of neighbouring probabilities (Hosmer and Lemeshow 1980, without their test).</summary>
public static class CalibrationGroups
{
    private const int EqualDigits = 9;

    /// <summary>
    /// Groups with about the same number of expected events each, at most as many as asked for and each with at least the minimum, so that every rate rests on
    /// enough. Rows of equal probability stay together. Fewer expected events than the minimum in all: too few.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<IReadOnlyList<CalibrationGroup>> OfEqualExpectedEvents(
        ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events, int groups = 10, double minimum = 5)
    {
        ForecastRows.Require(probabilities, events);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(groups);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimum);
        if (events.IsEmpty)
        {
            return Degeneracy.NoRows;
        }

        var spans = Spans(Ties(probabilities, events), groups, minimum);
        return spans.Count == 0 ? Degeneracy.TooFew : spans.Select((span, index) => span.ToGroup(index)).ToList();
    }

    /// <summary>
    /// As many groups as asked for, equal in rows up to one, by the rank of the probability (rounded to 9 decimals, then by row number): with 10 the deciles.
    /// Rows of equal probability may stand in two groups. Fewer rows than groups: too few.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<IReadOnlyList<CalibrationGroup>> OfEqualCount(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events, int groups = 10)
    {
        ForecastRows.Require(probabilities, events);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(groups);
        if (events.Length < groups)
        {
            return events.IsEmpty ? Degeneracy.NoRows : Degeneracy.TooFew;
        }

        var keys = new (double Rounded, int Row)[probabilities.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = (Math.Round(probabilities[i], EqualDigits), i);
        }

        Array.Sort(keys);
        var spans = new CalibrationSpan[groups];
        for (var rank = 0; rank < keys.Length; rank++)
        {
            var (place, row) = ((int)((long)rank * groups / keys.Length), keys[rank].Row);
            var one = CalibrationSpan.Of(probabilities[row], events[row]);
            spans[place] = spans[place] is { Rows: > 0 } span ? span.With(one) : one;
        }

        return spans.Select((span, index) => span.ToGroup(index)).ToList();
    }

    private static List<CalibrationSpan> Ties(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events)
    {
        var sorted = probabilities.ToArray();
        var happened = events.ToArray();
        Array.Sort(sorted, happened);
        var ties = new List<CalibrationSpan>();
        for (var i = 0; i < sorted.Length; i++)
        {
            if (ties.Count > 0 && ties[^1].Highest.Equals(sorted[i]))
            {
                ties[^1] = ties[^1].WithTie(happened[i]);
            }
            else
            {
                ties.Add(CalibrationSpan.Of(sorted[i], happened[i]));
            }
        }

        return ties;
    }

    // A group closes before the tie that would take it further above an equal share of what is left than it now lies below.
    private static List<CalibrationSpan> Spans(List<CalibrationSpan> ties, int groups, double minimum)
    {
        var left = ties.Sum(tie => tie.Expected);
        var result = new List<CalibrationSpan>();
        var open = default(CalibrationSpan);
        foreach (var tie in ties)
        {
            var share = Math.Max(minimum, left / Math.Max(1, groups - result.Count));
            if (open.Expected >= minimum && result.Count < groups - 1 && open.Expected + (tie.Expected / 2) > share)
            {
                left -= open.Expected;
                result.Add(open);
                open = tie;
            }
            else
            {
                open = open.Rows == 0 ? tie : open.With(tie);
            }
        }

        if (open.Expected >= minimum)
        {
            result.Add(open);
        }
        else if (result.Count > 0)
        {
            result[^1] = result[^1].With(open);
        }

        return result;
    }
}
