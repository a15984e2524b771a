using Hale.Core.Time;

namespace Hale.Engine.Entries;

/// <summary>An entry as it stands.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Until">The last moment at which it counts, by what was said or, of a pulse, by how long its metric lets a value count; null when nothing ends it.</param>
/// <param name="EndedBy">The entry that ended it or took its place; null when none did.</param>
public sealed record ListedEntry(Entry Entry, EntryStanding Standing, Instant? Until, Entry? EndedBy)
{
    /// <summary>Whether it counts, or will.</summary>
    public bool IsCurrent => Standing is EntryStanding.Counts or EntryStanding.Later;
}
