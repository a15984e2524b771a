using Hale.Core.Time;

namespace Hale.Engine.Entries;

/// <summary>An entry that was taken over, by which the two stores recognise each other.</summary>
/// <param name="Number">Its number.</param>
/// <param name="EnteredAt">When it was entered.</param>
public sealed record FollowedEntry(long Number, Instant EnteredAt);
