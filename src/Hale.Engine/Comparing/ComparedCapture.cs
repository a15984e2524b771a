namespace Hale.Engine.Comparing;

/// <summary>Which of the customers who left stood on a list of the worst scores at least once in the time before, each counted once.</summary>
/// <param name="Capacity">The share of accounts that a list holds.</param>
/// <param name="Length">How many accounts that is at a time, on average.</param>
/// <param name="Customers">How many customers left.</param>
/// <param name="Found">The share of them that stood on a list.</param>
/// <param name="ByChance">The share on lists drawn at random.</param>
public sealed record ComparedCapture(double Capacity, double Length, int Customers, ComparedFigure Found, double ByChance);
