using Hale.Core.Time;

namespace Hale.Engine.Identity;

/// <summary>What a source says of an account.</summary>
/// <param name="Source">The source.</param>
/// <param name="Name">The name that people read; null without one.</param>
/// <param name="Start">When it began; null where the source does not say.</param>
/// <param name="End">When it ended, exclusive; null where it has not.</param>
/// <param name="KnownAt">Since when that is known.</param>
/// <param name="IsMade">Whether no source declares the account, so that a fact made it.</param>
public sealed record AccountVersion(string Source, string? Name, Instant? Start, Instant? End, Instant KnownAt, bool IsMade);
