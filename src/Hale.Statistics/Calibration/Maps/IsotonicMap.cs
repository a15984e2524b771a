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
        ForecastRows.RequireFinite(predictor, events);
        if (ForecastRows.OneClass(events) is { } reason)
        {
            return reason;
        }

        if (ForecastRows.IsConstant(predictor))
        {
            return Degeneracy.NoVariance;
        }

        var ties = Ties(predictor, events);
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

    private static List<(double Predictor, int Events, int Rows)> Ties(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events)
    {
        var sorted = predictor.ToArray();
        var happened = events.ToArray();
        Array.Sort(sorted, happened);
        var ties = new List<(double Predictor, int Events, int Rows)>();
        for (var i = 0; i < sorted.Length; i++)
        {
            var count = happened[i] ? 1 : 0;
            if (ties.Count > 0 && ties[^1].Predictor.Equals(sorted[i]))
            {
                ties[^1] = (sorted[i], ties[^1].Events + count, ties[^1].Rows + 1);
            }
            else
            {
                ties.Add((sorted[i], count, 1));
            }
        }

        return ties;
    }

    // Rates are compared as whole numbers multiplied crosswise, so that equal ones are equal.
    private static List<(long Events, long Rows, int Members)> Pooled(List<(double Predictor, int Events, int Rows)> ties)
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
