namespace Hale.Simulation.Facts;

/// <summary>A person at an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Number">The person's number within the account, from 1.</param>
/// <param name="Name">A made-up name.</param>
/// <param name="FirstRole">champion, admin or user: the role on the first day.</param>
/// <param name="Champion">The day from which a person who began otherwise was the champion; null for the others.</param>
/// <param name="Joined">The day from which the person uses the product.</param>
/// <param name="Left">The day from which no longer; null for who is there on the last day.</param>
public readonly record struct ContactFact(string Account, int Number, string Name, string FirstRole, int? Champion, int Joined, int? Left);
