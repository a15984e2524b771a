namespace Hale.Engine.Entries;

/// <summary>What was entered.</summary>
/// <param name="Added">The new entries.</param>
/// <param name="Known">How many were known already.</param>
/// <param name="Refused">What cannot be entered, and why.</param>
public sealed record EntryReport(IReadOnlyList<Entry> Added, int Known, IReadOnlyList<EntryFault> Refused);
