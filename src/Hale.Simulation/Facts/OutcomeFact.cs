namespace Hale.Simulation.Facts;

/// <summary>An account left.</summary>
/// <param name="Account">The account.</param>
/// <param name="Outcome">churned, payment failed, closed down or merged.</param>
/// <param name="Decided">The day on which it was decided: notice was given.</param>
/// <param name="Effective">The first day without the customer.</param>
/// <param name="Arr">The revenue a year that went.</param>
/// <param name="Reason">What the company wrote down as the reason.</param>
public readonly record struct OutcomeFact(string Account, string Outcome, int Decided, int Effective, int Arr, string Reason);
