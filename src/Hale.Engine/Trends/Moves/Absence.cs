using Hale.Core.Lineage;

namespace Hale.Engine.Trends.Moves;

/// <summary>Why an account is in the population at one of two closes only, as the other one knew it.</summary>
/// <param name="IsLeftOut">Whether it existed at the other close and was left out of the population.</param>
/// <param name="ExcludedBy">The name of the condition that excluded it there; null when none did.</param>
/// <param name="Became">What had become of it, or how it came to be; null when it simply did not exist.</param>
/// <param name="Other">The account that it became, or came out of; null when none.</param>
public sealed record Absence(bool IsLeftOut, string? ExcludedBy, LineageKind? Became, string? Other);
