using Hale.Core.Time;

namespace Hale.Core.Lineage;

/// <summary>What became of an account, as a run knew it.</summary>
/// <param name="Account">The account that exists no more or, of a split, the new one.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Other">The account that its facts count for; of a split, the one that it came out of.</param>
/// <param name="Since">When it happened; of several steps the last.</param>
public sealed record LineageStep(string Account, LineageKind Kind, string Other, Instant Since);
