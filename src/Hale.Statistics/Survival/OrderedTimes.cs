namespace Hale.Statistics.Survival;

/// <summary>Rows in the order of their time, gone through one distinct time after the other.</summary>
internal readonly struct OrderedTimes
{
    private readonly double[] _times;
    private readonly int[] _rows;

    private OrderedTimes(double[] times, int[] rows)
    {
        _times = times;
        _rows = rows;
    }

    public double Last => _times[^1];

    /// <summary>Sorts the rows.</summary>
    /// <exception cref="ArgumentException">The columns differ in length, or a time is not a finite number.</exception>
    public static OrderedTimes Of(ReadOnlySpan<double> time, int rows)
    {
        if (time.Length != rows)
        {
            throw new ArgumentException($"The columns differ in length: {time.Length} times, {rows} outcomes.", nameof(time));
        }

        foreach (var value in time)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentException("A time is a finite number.", nameof(time));
            }
        }

        var times = time.ToArray();
        var order = Enumerable.Range(0, rows).ToArray();
        Array.Sort(times, order);
        return new OrderedTimes(times, order);
    }

    /// <summary>Each distinct time, ascending, with how many rows have no earlier time and which rows have this one.</summary>
    public IEnumerable<(double Time, int AtRisk, ArraySegment<int> Rows)> Distinct()
    {
        for (var first = 0; first < _times.Length;)
        {
            var next = first + 1;
            while (next < _times.Length && _times[next].Equals(_times[first]))
            {
                next++;
            }

            yield return (_times[first], _times.Length - first, new ArraySegment<int>(_rows, first, next - first));
            first = next;
        }
    }
}
