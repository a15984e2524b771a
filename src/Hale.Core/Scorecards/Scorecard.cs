using Hale.Core.Expressions;

namespace Hale.Core.Scorecards;

/// <summary>A tree of groups and measures, and the overrides above it.</summary>
/// <param name="Name">Unique within its score.</param>
/// <param name="Label">What people read.</param>
/// <param name="When">The condition over metrics under which this scorecard is chosen; null for the last, which takes everybody else.</param>
/// <param name="Root">The tree.</param>
/// <param name="Overrides">The overrides, in the order of the file.</param>
public sealed record Scorecard(string Name, string Label, Expression? When, Group Root, IReadOnlyList<Override> Overrides)
{
    /// <summary>What is added to the tree.</summary>
    public Additions Additions { get; init; } = Additions.None;

    /// <summary>The redistribution limit of this scorecard; null for that of the score.</summary>
    public RedistributionLimit? Limit { get; init; }
}
