namespace Hale.Statistics.Proportions;

/// <summary>What counts of events and rows must satisfy.</summary>
internal static class Counts
{
    /// <summary>Throws unless 0 ≤ events ≤ rows.</summary>
    public static void Require(int events, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(events, rows);
    }

    /// <summary>Throws unless both lists name the same groups and every group satisfies 0 ≤ events ≤ rows.</summary>
    public static void Require(ReadOnlySpan<int> events, ReadOnlySpan<int> rows)
    {
        if (events.Length != rows.Length)
        {
            throw new ArgumentException($"There are events of {events.Length} groups and rows of {rows.Length}.", nameof(rows));
        }

        for (var group = 0; group < rows.Length; group++)
        {
            Require(events[group], rows[group]);
        }
    }

    /// <summary>All groups together.</summary>
    public static Total Total(ReadOnlySpan<int> events, ReadOnlySpan<int> rows)
    {
        long allEvents = 0, allRows = 0;
        for (var group = 0; group < rows.Length; group++)
        {
            allEvents += events[group];
            allRows += rows[group];
        }

        return new Total(allEvents, allRows);
    }

    /// <summary>All rows together.</summary>
    public static Total Total(ReadOnlySpan<bool> events) => new(events.Count(true), events.Length);
}
