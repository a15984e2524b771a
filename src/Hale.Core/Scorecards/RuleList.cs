namespace Hale.Core.Scorecards;

/// <summary>An ordered list of conditions, each with its points: the first that holds decides. Where none holds, the list does not apply to the account.</summary>
/// <param name="Name">Unique among its siblings.</param>
/// <param name="Label">What people read.</param>
/// <param name="Weight">Its weight among its siblings.</param>
/// <param name="Rules">The rules in the order in which they are tried.</param>
public sealed record RuleList(string Name, string Label, decimal Weight, IReadOnlyList<PointRule> Rules) : ScorecardNode(Name, Label, Weight)
{
    /// <inheritdoc/>
    public override T Match<T>(Func<Group, T> group, Func<Measure, T> measure, Func<RuleList, T> rules) => rules(this);
}
