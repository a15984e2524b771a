using Hale.Core.Time;

namespace Hale.Engine.Tracing;

/// <summary>A fact behind a value.</summary>
/// <param name="Account">The account that it is stored for: the account itself, or one that has become it.</param>
/// <param name="At">When it happened, or from when on it holds; <see cref="Instant.Always"/> of what has no date.</param>
/// <param name="Name">The name of the event, the attribute, the series, the contact or the product; null of what has none.</param>
/// <param name="Contact">The person that an event names, as it is stored; null when it names nobody.</param>
/// <param name="Fields">What it says.</param>
/// <param name="Source">The source that gave it.</param>
/// <param name="Import">The import that stored it.</param>
/// <param name="KnownAt">Since when it is known; <see cref="Instant.Always"/> for always.</param>
public sealed record TracedFact(string Account, Instant At, string? Name, string? Contact, IReadOnlyList<TracedField> Fields, string Source, long Import, Instant KnownAt);
