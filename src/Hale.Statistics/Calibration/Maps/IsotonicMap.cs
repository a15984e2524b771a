namespace Hale.Statistics.Calibration.Maps;

/// <summary>
/// The rising step function nearest to the events in squares: rows of equal predictor are pooled first, then neighbouring groups that fall (Ayer, Brunk, Ewing, Reid and
/// Silverman 1955; Barlow et al. 1972). Between two predictors of the fit the probability is interpolated in a straight line; below the lowest and above the highest
/// it stays what it is there.
/// </summary>
public sealed class IsotonicMap : IProbabilityMap
{
    private readonly double[] _predictors;
    private readonly double[] _probabilities;

    private IsotonicMap(double[] predictors, double[] probabilities) => (_predictors, _probabilities) = (predictors, probabilities);

    /// <summary>The different predictors of the fit, rising.</summary>
    public IReadOnlyList<double> Predictors => _predictors;

    /// <summary>The probability at each of them, never falling.</summary>
    public IReadOnlyList<double> Probabilities => _probabilities;

    /// <summary>How many different probabilities the map has.</summary>
    public int Levels => _probabilities.Distinct().Count();

    /// <summary>
    /// The map of these rows; the predictor is any number that is larger where the event is likelier. One class, or a predictor that never varies: none.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or a predictor is not finite.</exception>
    public static Answer<IsotonicMap> Fit(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events)
    {
        var once = new int[events.Length];
        Array.Fill(once, 1);
        return Fit(predictor, events, once);
    }

    /// <summary>The same of rows that stand so many times each, 0 or more, such as in a resample.</summary>
    /// <exception cref="ArgumentException">Lengths differ, a predictor is not finite, or a row stands less than 0 times.</exception>
    public static Answer<IsotonicMap> Fit(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events, ReadOnlySpan<int> times)
    {
        ForecastRows.RequireFinite(predictor, events);
        if (times.Length != events.Length || times.ContainsAnyInRange(int.MinValue, -1))
        {
            throw new ArgumentException("Each row stands 0 times or more, and there is a number for each.", nameof(times));
        }

        var ties = Ties(predictor, events, times);
        if (OneClass.Reason(ties.Sum(tie => tie.Events), ties.Sum(tie => tie.Rows - tie.Events)) is { } reason)
        {
            return reason;
        }

        if (ties.Count == 1)
        {
            return Degeneracy.NoVariance;
        }

        var probabilities = new List<double>(ties.Count);
        foreach (var block in Pooled(ties))
        {
            probabilities.AddRange(Enumerable.Repeat(block.Events / (double)block.Rows, block.Members));
        }

        return new IsotonicMap([.. ties.Select(tie => tie.Predictor)], [.. probabilities]);
    }

    /// <inheritdoc/>
    public double Apply(double predictor)
    {
        var place = Array.BinarySearch(_predictors, ForecastRows.Finite(predictor));
        if (place >= 0)
        {
            return _probabilities[place];
        }

        var above = ~place;
        if (above == 0 || above == _predictors.Length)
        {
            return _probabilities[Math.Max(0, above - 1)];
        }

        var share = (predictor - _predictors[above - 1]) / (_predictors[above] - _predictors[above - 1]);
        return _probabilities[above - 1] + (share * (_probabilities[above] - _probabilities[above - 1]));
    }

    private static List<(double Predictor, long Events, long Rows)> Ties(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events, ReadOnlySpan<int> times)
    {
        var sorted = predictor.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order);
        var ties = new List<(double Predictor, long Events, long Rows)>();
        for (var i = 0; i < sorted.Length; i++)
        {
            var rows = times[order[i]];
            var count = events[order[i]] ? rows : 0;
            if (rows == 0)
            {
                continue;
            }

            if (ties.Count > 0 && ties[^1].Predictor.Equals(sorted[i]))
            {
                ties[^1] = (sorted[i], ties[^1].Events + count, ties[^1].Rows + rows);
            }
            else
            {
                ties.Add((sorted[i], count, rows));
            }
        }

        return ties;
    }

    // Rates are compared as whole numbers multiplied crosswise, so that equal ones are equal.
    private static List<(long Events, long Rows, int Members)> Pooled(List<(double Predictor, long Events, long Rows)> ties)
    {
        var blocks = new List<(long Events, long Rows, int Members)>();
        foreach (var tie in ties)
        {
            blocks.Add((tie.Events, tie.Rows, 1));
            while (blocks.Count > 1 && blocks[^2].Events * blocks[^1].Rows >= blocks[^1].Events * blocks[^2].Rows)
            {
                blocks[^2] = (blocks[^2].Events + blocks[^1].Events, blocks[^2].Rows + blocks[^1].Rows, blocks[^2].Members + blocks[^1].Members);
                blocks.RemoveAt(blocks.Count - 1);
            }
        }

        return blocks;
    }
}
