namespace Hale.Simulation.Facts;

/// <summary>The score that the company had before it had Hale, at the end of a month.</summary>
/// <param name="Account">The account.</param>
/// <param name="Day">The day.</param>
/// <param name="Score">0 to 100, higher is better.</param>
/// <param name="Band">red, yellow or green.</param>
public readonly record struct LegacyScoreFact(string Account, int Day, int Score, string Band);
