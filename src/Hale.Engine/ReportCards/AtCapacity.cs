namespace Hale.Engine.ReportCards;

/// <summary>What is found by looking after the accounts with the worst scores of each moment.</summary>
/// <param name="Share">How many, as a share of all accounts.</param>
/// <param name="IsTeams">Whether it is the capacity that was stated (or the default).</param>
/// <param name="Precision">The share of them that left.</param>
/// <param name="Recall">The share of the leavers among them.</param>
/// <param name="Lift">How many times the base rate that is.</param>
public sealed record AtCapacity(double Share, bool IsTeams, Figure Precision, Figure Recall, Figure Lift);
