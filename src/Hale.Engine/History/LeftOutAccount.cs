namespace Hale.Engine.History;

/// <summary>An account that existed and that a run did not score.</summary>
/// <param name="Account">The account.</param>
/// <param name="ExcludedBy">The name of the condition that excludes it; null when it is outside the population.</param>
public sealed record LeftOutAccount(string Account, string? ExcludedBy);
