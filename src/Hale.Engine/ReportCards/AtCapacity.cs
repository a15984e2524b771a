namespace Hale.Engine.ReportCards;

/// <summary>What is found by looking after the accounts with the worst scores of each moment.</summary>
/// <param name="Share">How many, as a share of all accounts.</param>
/// <param name="IsTeams">Whether it is the capacity that was stated (or the default).</param>
/// <param name="Accounts">How many accounts that is at a time, on average.</param>
/// <param name="Customers">The share of the customers who left that stood on a list at least once in the time before that an outcome counts; each customer once.</param>
/// <param name="CustomersByChance">The same for lists drawn at random.</param>
/// <param name="Precision">The share of them that left.</param>
/// <param name="Recall">The share of the leavers among them.</param>
/// <param name="Lift">How many times the base rate that is.</param>
public sealed record AtCapacity(double Share, bool IsTeams, double Accounts, Figure Customers, double CustomersByChance, Figure Precision, Figure Recall, Figure Lift);
