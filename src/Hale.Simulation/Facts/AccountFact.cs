namespace Hale.Simulation.Facts;

/// <summary>An account as the company knows it on the last day of the history.</summary>
/// <param name="Account">The id.</param>
/// <param name="Formerly">The id under which it had been a customer before; null for most.</param>
/// <param name="Name">The name.</param>
/// <param name="Segment">small, mid-market or enterprise.</param>
/// <param name="Industry">The industry.</param>
/// <param name="Region">uk, dach or us.</param>
/// <param name="Owner">The customer-success manager.</param>
/// <param name="Start">The day it became a customer.</param>
/// <param name="Now">Plan, seats, price and terms of the last day.</param>
public readonly record struct AccountFact(
    string Account, string? Formerly, string Name, string Segment, string Industry, string Region, string Owner, int Start, VersionFact Now);
