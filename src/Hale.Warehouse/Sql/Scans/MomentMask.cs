using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>
/// Of a fact, the moments at which it counts in a window, a bit each, as SQL. Between two neighbouring bounds the moments are the same, so that a
/// few comparisons find them.
/// </summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="moments">The moments, earliest first.</param>
internal sealed class MomentMask(ISqlDialect dialect, IReadOnlyList<Instant> moments)
{
    /// <summary>How many moments have room in a 64-bit integer whose sign is left alone.</summary>
    public const int Most = 62;

    /// <summary>The bit of the moment that stands in a column.</summary>
    public string Bit(string asOf) =>
        $"CASE {asOf} {string.Join(' ', moments.Select((moment, index) => $"WHEN {Literal(moment.Micros)} THEN {Literal(1L << index)}"))} END";

    /// <summary>The moments at which a fact that occurred then lies in the window that begins and ends, for each moment, there.</summary>
    public string Occurred(string time, IReadOnlyList<WindowBounds> windows) =>
        Within(time, [.. windows.Select(window => (window.Start == Instant.Always ? (long?)null : window.Start.Micros, window.End.Micros))]);

    /// <summary>The moments whose range, from a number, none for all below, to before another, a number lies in.</summary>
    public string Within(string number, IReadOnlyList<(long? From, long To)> ranges) => Steps(
        number,
        ranges.SelectMany(range => new[] { range.From, range.To }).OfType<long>(),
        at => Bits(index => (ranges[index].From ?? long.MinValue) <= at && at < ranges[index].To));

    /// <summary>The moments at which it was known. Of a fact that was known when it occurred that is each at which it had occurred.</summary>
    public string Known(string time, string known) =>
        $"CASE WHEN {known} <= {time} THEN {Literal(Bits(_ => true))} ELSE {Steps(known, moments.Select(moment => moment.Micros + 1), at => Bits(index => at <= moments[index].Micros))} END";

    /// <summary>The moments at which it had not been closed.</summary>
    public string NotClosed(string closed) =>
        Steps(closed, moments.Select(moment => moment.Micros + 1), at => Bits(index => at > moments[index].Micros));

    private static long Bits(int index) => 1L << index;

    private long Bits(Func<int, bool> holds) => Enumerable.Range(0, moments.Count).Where(holds).Sum(Bits);

    /// <summary>A value that changes at some bounds only, found by halving.</summary>
    private string Steps(string column, IEnumerable<long> changes, Func<long, long> value)
    {
        long[] bounds = [.. changes.Distinct().Order()];
        string Between(int first, int end, long floor)
        {
            if (first == end)
            {
                return Literal(value(floor));
            }

            var middle = (first + end) / 2;
            var (below, above) = (Between(first, middle, floor), Between(middle + 1, end, bounds[middle]));
            return below == above ? below : $"CASE WHEN {column} < {Literal(bounds[middle])} THEN {below} ELSE {above} END";
        }

        return Between(0, bounds.Length, long.MinValue);
    }

    private string Literal(long value) => dialect.Literal(value);
}
