namespace Hale.Simulation.Facts;

/// <summary>The decision at the end of an annual term.</summary>
/// <param name="Account">The account.</param>
/// <param name="Renewal">The first day after the term.</param>
/// <param name="Deadline">The last day for notice.</param>
/// <param name="Decided">The day of the decision.</param>
/// <param name="Renewed">Whether it stayed.</param>
/// <param name="ArrBefore">Revenue a year until then.</param>
/// <param name="ArrAfter">Revenue a year from then on; 0 where it left.</param>
public readonly record struct RenewalFact(string Account, int Renewal, int Deadline, int Decided, bool Renewed, int ArrBefore, int ArrAfter);
