using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>What stands beside a scorecard's tree in stored results: the start value, an adjustment, or what the limits of the whole took away or gave.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Position">Its place among the children of the root as people read them.</param>
/// <param name="Adjustment">The adjustment; null for the others.</param>
internal sealed record TreeAddition(AdditionKind Kind, int Position, Adjustment? Adjustment)
{
    public string Name => Kind switch
    {
        AdditionKind.Start => "start",
        AdditionKind.Adjustment => Adjustment!.Name,
        AdditionKind.Limit => "clamp",
    };

    public string Path => Kind == AdditionKind.Adjustment ? "adjust/" + Name : Name;

    /// <summary>The start value first, then the tree, the adjustments in the order of the file, and the limits last.</summary>
    public static IReadOnlyList<TreeAddition> Of(Additions additions, int children)
    {
        var adjustments = additions.Adjustments
            .Select((adjustment, place) => new TreeAddition(AdditionKind.Adjustment, children + place, adjustment))
            .OrderBy(addition => addition.Name, StringComparer.Ordinal);
        var limit = new TreeAddition(AdditionKind.Limit, children + additions.Adjustments.Count, null);
        return additions.Start is null ? [.. adjustments, limit] : [new(AdditionKind.Start, -1, null), .. adjustments, limit];
    }
}
