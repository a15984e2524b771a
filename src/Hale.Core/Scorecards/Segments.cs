namespace Hale.Core.Scorecards;

/// <summary>What differs by segment in a scorecard's tree.</summary>
public static class Segments
{
    /// <summary>The categories that are named for each metric by which something is chosen, by metric.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Of(ScorecardNode node)
    {
        var found = new SortedDictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var (metric, categories) in Named(node).GroupBy(choice => choice.By, StringComparer.Ordinal).Select(choices => (choices.Key, choices)))
        {
            found.Add(metric, categories.SelectMany(choice => choice.Categories).ToHashSet(StringComparer.Ordinal));
        }

        return found;
    }

    /// <summary>The tree as it is for one segment: nothing in it differs any more.</summary>
    /// <param name="group">The tree.</param>
    /// <param name="category">The category of a metric by its name; null when it is missing.</param>
    public static Group Choose(Group group, Func<string, string?> category) => group with
    {
        Weight = group.SegmentWeights is { } weights ? weights.For(category(weights.By)) : group.Weight,
        SegmentWeights = null,
        Children = [.. group.Children.Select(child => child.Match<ScorecardNode>(inner => Choose(inner, category), measure => Choose(measure, category)))],
    };

    /// <summary>The measure as it is for one segment.</summary>
    public static Measure Choose(Measure measure, Func<string, string?> category) =>
        measure.Segments is { } segments ? Choose(segments.For(category(segments.By)), category) : measure;

    private static IEnumerable<(string By, IEnumerable<string> Categories)> Named(ScorecardNode node) => node.Match(
        group => group.Children.SelectMany(Named).Concat(group.SegmentWeights is { } weights ? [(weights.By, weights.Cases.Keys)] : []),
        measure => measure.Segments is { } segments
            ? segments.Cases.Values.Append(segments.Otherwise).SelectMany(Named).Append((segments.By, segments.Cases.Keys))
            : []);
}
