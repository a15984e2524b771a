namespace Hale.Statistics.Survival;

/// <summary>Observed and expected events of the groups, with the covariance of their differences, added over strata.</summary>
internal sealed class LogRankTally(int groups)
{
    private readonly int[] _observed = new int[groups];
    private readonly double[] _expected = new double[groups];
    private readonly double[,] _covariance = new double[groups, groups];

    public IReadOnlyList<int> Observed => _observed;

    public IReadOnlyList<double> Expected => _expected;

    /// <summary>Adds one stratum; its <paramref name="rows"/> stand in the order of their time.</summary>
    public void Add(List<int> rows, ReadOnlySpan<double> time, ReadOnlySpan<bool> events, ReadOnlySpan<int> group)
    {
        var atRisk = new int[groups];
        var happened = new int[groups];
        foreach (var row in rows)
        {
            atRisk[group[row]]++;
        }

        for (var first = 0; first < rows.Count;)
        {
            Array.Clear(happened);
            var next = first;
            for (; next < rows.Count && time[rows[next]].Equals(time[rows[first]]); next++)
            {
                happened[group[rows[next]]] += events[rows[next]] ? 1 : 0;
            }

            AddTime(atRisk, rows.Count - first, happened);
            for (; first < next; first++)
            {
                atRisk[group[rows[first]]]--;
            }
        }
    }

    /// <summary>
    /// (observed − expected) in the metric of the inverse covariance. The differences add up to 0, so that one group is left out.
    /// </summary>
    public Answer<double> Statistic()
    {
        var compared = Enumerable.Range(0, groups).Where(group => _expected[group] > 0).SkipLast(1).ToArray();
        var matrix = new double[compared.Length, compared.Length];
        var difference = new double[compared.Length];
        for (var one = 0; one < compared.Length; one++)
        {
            difference[one] = _observed[compared[one]] - _expected[compared[one]];
            for (var other = 0; other < compared.Length; other++)
            {
                matrix[one, other] = _covariance[compared[one], compared[other]];
            }
        }

        return Cholesky.Of(matrix) is { } factor ? Dot(difference, factor.Solve(difference)) : Degeneracy.Singular;
    }

    private static double Dot(double[] one, double[] other) => one.Zip(other, (left, right) => left * right).Sum();

    private void AddTime(int[] atRisk, double all, int[] happened)
    {
        var events = happened.Sum();
        if (events == 0)
        {
            return;
        }

        var factor = all > 1 ? events * (all - events) / (all - 1) : 0;
        for (var one = 0; one < groups; one++)
        {
            var share = atRisk[one] / all;
            _observed[one] += happened[one];
            _expected[one] += events * share;
            _covariance[one, one] += factor * share;
            for (var other = 0; other < groups; other++)
            {
                _covariance[one, other] -= factor * share * (atRisk[other] / all);
            }
        }
    }
}
