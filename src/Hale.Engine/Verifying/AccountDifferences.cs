namespace Hale.Engine.Verifying;

/// <summary>An account of which a run stored something else than is computed now.</summary>
/// <param name="Account">The account.</param>
/// <param name="Differences">What differs, the score before its parts; at least one.</param>
public sealed record AccountDifferences(string Account, IReadOnlyList<Difference> Differences);
