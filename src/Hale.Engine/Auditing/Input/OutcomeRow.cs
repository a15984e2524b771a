namespace Hale.Engine.Auditing.Input;

/// <summary>One outcome of an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Kind">What it did.</param>
/// <param name="Effective">The day it took effect: the last day as a customer, or the day of the renewal; null when the file gives none.</param>
/// <param name="Decided">The day it was decided (notice given), where the file says so.</param>
/// <param name="Recorded">The day it became known, where the file says so.</param>
/// <param name="Amount">The revenue concerned, where the file says so.</param>
public sealed record OutcomeRow(string Account, OutcomeKind Kind, DateOnly? Effective, DateOnly? Decided, DateOnly? Recorded, double? Amount);
