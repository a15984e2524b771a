using Hale.Core.Scorecards;

namespace Hale.Language.Scores;

/// <summary>A group as it is for each segment, for checks that must hold for every account.</summary>
internal static class SegmentCases
{
    /// <summary>
    /// The group for everybody else and then for each segment that is named in it, with the segment as the end of a sentence, empty for everybody. Segments of two
    /// metrics at once are not tried.
    /// </summary>
    public static IEnumerable<(Group Group, string Where)> Of(Group group)
    {
        yield return (Segments.Choose(group, _ => null), string.Empty);
        foreach (var (metric, categories) in Segments.Of(group))
        {
            foreach (var category in categories.Order(StringComparer.Ordinal))
            {
                yield return (Segments.Choose(group, name => name == metric ? category : null), $" where `{metric}` is `{category}`");
            }
        }
    }
}
