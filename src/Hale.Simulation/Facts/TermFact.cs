namespace Hale.Simulation.Facts;

/// <summary>A paid term of an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Number">The number of the term among those written, from 1.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Seats">Seats.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The first day after it.</param>
/// <param name="Annual">A year; otherwise a month.</param>
/// <param name="NoticeDays">By how many days before the end notice must be given.</param>
/// <param name="Amount">What is paid for the term.</param>
public readonly record struct TermFact(string Account, int Number, string Plan, int Seats, int Start, int End, bool Annual, int NoticeDays, double Amount);
