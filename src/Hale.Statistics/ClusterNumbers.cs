namespace Hale.Statistics;

/// <summary>Rows that carry the number of a cluster or of a group, from 0.</summary>
internal static class ClusterNumbers
{
    /// <summary>Throws unless the three columns have one length and no number is negative.</summary>
    public static void Require(int levels, int events, ReadOnlySpan<int> clusters)
    {
        if (levels != events || events != clusters.Length)
        {
            throw new ArgumentException($"The columns differ in length: {levels} levels or groups, {events} events, {clusters.Length} clusters.", nameof(clusters));
        }

        RequireFromZero(clusters, nameof(clusters));
    }

    /// <summary>Throws when a number is negative.</summary>
    public static void RequireFromZero(ReadOnlySpan<int> numbers, string name)
    {
        if (numbers.ContainsAnyInRange(int.MinValue, -1))
        {
            throw new ArgumentException("Numbers count from 0.", name);
        }
    }

    /// <summary>How many numbers there may be: the largest and one.</summary>
    public static int Count(ReadOnlySpan<int> numbers)
    {
        var largest = -1;
        foreach (var number in numbers)
        {
            largest = Math.Max(largest, number);
        }

        return largest + 1;
    }
}
