namespace Hale.Core.Lineage;

/// <summary>Finds accounts that become each other in a circle.</summary>
internal static class LineageCircles
{
    /// <summary>Removes the links of every circle and gives its accounts, from the first in ordinal order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Cut(Dictionary<string, LineageFact> links)
    {
        var circles = new List<IReadOnlyList<string>>();
        var walkOf = new Dictionary<string, int>(StringComparer.Ordinal); // the walk on which an account was first met
        foreach (var (start, walk) in links.Keys.Order(StringComparer.Ordinal).ToList().Select((start, walk) => (start, walk)))
        {
            var at = start;
            while (links.TryGetValue(at, out var link) && walkOf.TryAdd(at, walk))
            {
                at = link.Other;
            }

            if (links.ContainsKey(at) && walkOf[at] == walk)
            {
                circles.Add(Cut(at, links));
            }
        }

        return circles;
    }

    private static List<string> Cut(string first, Dictionary<string, LineageFact> links)
    {
        var circle = new List<string>();
        for (var at = first; links.Remove(at, out var link); at = link.Other)
        {
            circle.Add(at);
        }

        var least = circle.IndexOf(circle.Min(StringComparer.Ordinal)!);
        return [.. circle[least..], .. circle[..least]];
    }
}
