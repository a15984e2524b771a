namespace Hale.Engine.Verifying;

/// <summary>Something that is not what it is stored as.</summary>
/// <param name="What">What differs: <c>score</c>, <c>usage/logins: points</c>.</param>
/// <param name="Stored">What is stored, in words; a number with all its digits.</param>
/// <param name="Computed">What is computed now.</param>
/// <param name="By">Of two numbers how much more the computed one is; null of everything else.</param>
public sealed record Difference(string What, string Stored, string Computed, double? By);
