namespace Hale.Core.People;

/// <summary>A person's override that held for an account when it was scored.</summary>
/// <param name="Override">What was decided.</param>
/// <param name="Applied">Whether it is the one that decided, among those of people and of rules.</param>
/// <param name="Fits">Whether the score still has the band, or the number, that it aims at; if not, it changed nothing.</param>
public sealed record HeldOverride(PersonOverride Override, bool Applied, bool Fits);
