namespace Hale.Core.Scorecards;

/// <summary>What differs by segment in a scorecard.</summary>
public static class Segments
{
    /// <summary>The categories that are named for each metric by which something is chosen, by metric.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Of(ScorecardNode node) => Of(Named(node));

    /// <summary>The same of a whole scorecard: of its tree and of the measures in its adjustments.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Of(Scorecard scorecard) => Of(Named(scorecard));

    /// <summary>The same of a scorecard and of the bands of its score.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Of(Score score, Scorecard scorecard) => Of(Named(scorecard).Concat(Named(score.Bands)));

    /// <summary>The scorecard as it is for one segment: nothing in it differs any more.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="category">The category of a metric by its name; null when it is missing.</param>
    public static Scorecard Choose(Scorecard scorecard, Func<string, string?> category) => scorecard with
    {
        Root = Choose(scorecard.Root, category),
        Additions = scorecard.Additions with { Adjustments = [.. scorecard.Additions.Adjustments.Select(adjustment => Choose(adjustment, category))] },
    };

    private static IReadOnlyDictionary<string, IReadOnlySet<string>> Of(IEnumerable<(string By, IEnumerable<string> Categories)> choices)
    {
        var found = new SortedDictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var (metric, categories) in choices.GroupBy(choice => choice.By, StringComparer.Ordinal).Select(same => (same.Key, same)))
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
        Children = [.. group.Children.Select(child => child.Match<ScorecardNode>(inner => Choose(inner, category), measure => Choose(measure, category), rules => rules))],
    };

    /// <summary>The measure with a change made in it and in what it is for every segment.</summary>
    public static Measure Change(Measure measure, Func<Measure, Measure> change) =>
        change(measure) with { Segments = measure.Segments?.Select(segment => Change(segment, change)) };

    /// <summary>The measure as it is for one segment.</summary>
    public static Measure Choose(Measure measure, Func<string, string?> category) =>
        measure.Segments is { } segments ? Choose(segments.For(category(segments.By)), category) : measure;

    private static IEnumerable<(string By, IEnumerable<string> Categories)> Named(Scorecard scorecard) =>
        Named(scorecard.Root).Concat(scorecard.Additions.Adjustments.OfType<Adjustment.Measured>().SelectMany(adjustment => Named(adjustment.Measure)));

    private static IEnumerable<(string By, IEnumerable<string> Categories)> Named(BandSet bands) => bands.Segments is { } segments
        ? segments.Cases.Values.Append(segments.Otherwise).SelectMany(Named).Append((segments.By, segments.Cases.Keys))
        : [];

    private static IEnumerable<(string By, IEnumerable<string> Categories)> Named(ScorecardNode node) => node.Match(
        group => group.Children.SelectMany(Named).Concat(group.SegmentWeights is { } weights ? [(weights.By, weights.Cases.Keys)] : []),
        measure => measure.Segments is { } segments
            ? segments.Cases.Values.Append(segments.Otherwise).SelectMany(Named).Append((segments.By, segments.Cases.Keys))
            : [],
        _ => []);

    private static Adjustment Choose(Adjustment adjustment, Func<string, string?> category) => adjustment.Match<Adjustment>(
        @fixed => @fixed,
        measured => measured with { Measure = Choose(measured.Measure, category) });
}
