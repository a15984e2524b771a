using Hale.Core.Explanation;

namespace Hale.Engine.Trends.Accounts;

/// <summary>The closes of an account over time, and what they come to.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">Its name; null when it has none.</param>
/// <param name="Points">The closes, in order; at least one.</param>
/// <param name="Rule">What counts as a change.</param>
/// <param name="Direction">What the change of the score at the last close is called.</param>
/// <param name="Volatility">How much it goes up and down.</param>
/// <param name="Days">How long it stood where.</param>
public sealed record AccountTrend(
    string Account, string? Name, IReadOnlyList<TrendPoint> Points, TrendRule Rule, TrendExplanation Direction, Volatility Volatility, PlaceDays Days)
{
    /// <summary>The close with the best score, the last of equal ones; null when none has a score.</summary>
    public TrendPoint? Best => Points.Where(point => point.Value is not null).Reverse().MaxBy(point => point.Value);

    /// <summary>The close with the worst score, the last of equal ones; null when none has a score.</summary>
    public TrendPoint? Worst => Points.Where(point => point.Value is not null).Reverse().MinBy(point => point.Value);

    /// <summary>How many changes of the score lie between closes of different definitions: they count in no figure.</summary>
    public int ChangesOfDefinition => Points.Count(point => !point.IsSameDefinition);
}
