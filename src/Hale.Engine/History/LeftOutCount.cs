namespace Hale.Engine.History;

/// <summary>How many accounts a run left out for one reason.</summary>
/// <param name="ExcludedBy">The name of the condition that excludes them; null for those outside the population.</param>
/// <param name="Accounts">How many.</param>
public sealed record LeftOutCount(string? ExcludedBy, long Accounts);
