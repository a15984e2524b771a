namespace Hale.Simulation.Facts;

/// <summary>A person did something in the product.</summary>
/// <param name="Account">The account.</param>
/// <param name="Contact">The person's number within the account.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Feature">Which core feature, a number into <see cref="CoreFeatures.Names"/>; −1 for other kinds.</param>
/// <param name="Day">The day.</param>
/// <param name="Second">The second of the day.</param>
public readonly record struct UsageFact(string Account, int Contact, UsageKind Kind, int Feature, int Day, int Second);
