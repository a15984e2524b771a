namespace Hale.Simulation.Facts;

/// <summary>What holds of an account from a day on.</summary>
/// <param name="Account">The account.</param>
/// <param name="Recorded">The day on which the company learned it.</param>
/// <param name="ValidFrom">The day from which it holds.</param>
/// <param name="Plan">starter, growth or scale.</param>
/// <param name="Features">How many core features the plan includes.</param>
/// <param name="Seats">Seats, at least 1.</param>
/// <param name="Arr">Revenue a year.</param>
/// <param name="Annual">An annual term; otherwise by the month.</param>
/// <param name="NoticeDays">By how many days before the end of the term notice must be given.</param>
/// <param name="Renewal">The first day after the term; null where the account pays by the month or has given notice.</param>
/// <param name="End">The first day after the account's life; null while nobody knows of one.</param>
public readonly record struct VersionFact(
    string Account, int Recorded, int ValidFrom, string Plan, int Features, int Seats, int Arr, bool Annual, int NoticeDays, int? Renewal, int? End);
