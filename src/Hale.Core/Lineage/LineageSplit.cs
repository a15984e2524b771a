using Hale.Core.Time;

namespace Hale.Core.Lineage;

/// <summary>An account that came out of another one. Every fact stays with the account that it names.</summary>
/// <param name="Account">The account that came into being.</param>
/// <param name="From">The account that it came out of, which goes on.</param>
/// <param name="At">When it happened: the account's start where no source states one.</param>
public sealed record LineageSplit(string Account, string From, Instant At);
