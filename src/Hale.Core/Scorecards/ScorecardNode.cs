namespace Hale.Core.Scorecards;

/// <summary>A node of a scorecard's tree: a <see cref="Group"/> or a <see cref="Measure"/>.</summary>
/// <param name="Name">Unique among its siblings.</param>
/// <param name="Label">What people read.</param>
/// <param name="Weight">Any non-negative number; siblings' weights are normalised by their sum. Weight 0 is shown and not counted.</param>
public abstract record ScorecardNode(string Name, string Label, decimal Weight)
{
    /// <summary>Calls the function for this kind of node.</summary>
    public abstract T Match<T>(Func<Group, T> group, Func<Measure, T> measure);
}
