namespace Hale.Language.Metrics;

/// <summary>An order in which each metric stands after those that it reads, and otherwise by name.</summary>
internal static class MetricOrder
{
    /// <summary>The order, and the names that have no place in it because they stand on a circle or read one that does.</summary>
    /// <param name="reads">For each name the names that it reads, all of them keys themselves.</param>
    public static (IReadOnlyList<string> Order, IReadOnlyList<string> Stuck) Of(IReadOnlyDictionary<string, IReadOnlySet<string>> reads)
    {
        var waitsFor = reads.ToDictionary(pair => pair.Key, pair => pair.Value.Count, StringComparer.Ordinal);
        var readers = reads.SelectMany(pair => pair.Value.Select(name => (Read: name, By: pair.Key))).ToLookup(pair => pair.Read, pair => pair.By);
        var ready = new SortedSet<string>(waitsFor.Where(pair => pair.Value == 0).Select(pair => pair.Key), StringComparer.Ordinal);
        var order = new List<string>();
        while (ready.Min is { } next)
        {
            ready.Remove(next);
            order.Add(next);
            foreach (var reader in readers[next].Where(reader => --waitsFor[reader] == 0))
            {
                ready.Add(reader);
            }
        }

        return (order, [.. reads.Keys.Except(order).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The circles among names that have no place in the order, each once, beginning with its first name.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Circles(IReadOnlyDictionary<string, IReadOnlySet<string>> reads, IReadOnlyList<string> stuck)
    {
        var circles = new List<IReadOnlyList<string>>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in stuck.Where(name => !done.Contains(name)))
        {
            var path = new List<string>();
            var at = start;
            while (done.Add(at))
            {
                path.Add(at);
                at = reads[at].Where(stuck.Contains).Order(StringComparer.Ordinal).First();
            }

            // The walk ends on its own path when it found a circle, and on an earlier one when that circle was found before.
            if (path.IndexOf(at) is var first and >= 0)
            {
                circles.Add(FromSmallest(path[first..]));
            }
        }

        return circles;
    }

    private static List<string> FromSmallest(List<string> circle)
    {
        var smallest = circle.IndexOf(circle.Min(StringComparer.Ordinal)!);
        return [.. circle[smallest..], .. circle[..smallest]];
    }
}
