using Hale.Core.Scorecards;

namespace Hale.Tests.Scoring;

/// <summary>Changes to a score's trees whose effect a law predicts.</summary>
internal static class Trees
{
    /// <summary>The score with every group's children changed.</summary>
    public static Score WithChildren(this Score score, Func<IReadOnlyList<ScorecardNode>, IReadOnlyList<ScorecardNode>> change) => score with
    {
        Scorecards = [.. score.Scorecards.Select(scorecard => scorecard with { Root = Change(scorecard.Root, change) })],
    };

    /// <summary>The score with every measure changed.</summary>
    public static Score WithMeasures(this Score score, Func<Measure, Measure> change) =>
        score.WithChildren(children => [.. children.Select(child => child is Measure measure ? change(measure) : child)]);

    /// <summary>The score with every group changed, which keeps its children.</summary>
    public static Score WithGroups(this Score score, Func<Group, Group> change)
    {
        var below = score.WithChildren(children => [.. children.Select(child => child is Group group ? change(group) : child)]);
        return below with { Scorecards = [.. below.Scorecards.Select(scorecard => scorecard with { Root = change(scorecard.Root) })] };
    }

    private static Group Change(Group group, Func<IReadOnlyList<ScorecardNode>, IReadOnlyList<ScorecardNode>> change) => group with
    {
        Children = [.. change(group.Children).Select(child => child is Group inner ? Change(inner, change) : child)],
    };
}
