namespace Hale.Engine.Entries;

/// <summary>Somebody else has ended an entry meanwhile.</summary>
/// <param name="entry">The entry.</param>
public sealed class EntryConflictException(long entry) : Exception($"entry {entry} was withdrawn or replaced meanwhile")
{
    /// <summary>The entry that cannot be ended again.</summary>
    public long Entry { get; } = entry;
}
