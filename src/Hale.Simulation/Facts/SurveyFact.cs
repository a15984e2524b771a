namespace Hale.Simulation.Facts;

/// <summary>A person was asked how likely a recommendation is, or answered.</summary>
/// <param name="Account">The account.</param>
/// <param name="Contact">The person's number within the account.</param>
/// <param name="Day">The day.</param>
/// <param name="Rating">0 to 10; null where the person was asked.</param>
public readonly record struct SurveyFact(string Account, int Contact, int Day, int? Rating);
