using Hale.Engine.Erasing;

namespace Hale.Engine.Entries;

/// <summary>Keeps what people enter. What it has acknowledged is durable; the warehouse follows.</summary>
public interface IEntryStore
{
    /// <summary>
    /// Keeps entries, all of them or none, and gives those that were added, with their numbers. A draft whose key is known already is left out. Where a draft ends an entry that another has ended
    /// already, an <see cref="EntryConflictException"/> is thrown and nothing has changed.
    /// </summary>
    Task<IReadOnlyList<Entry>> AppendAsync(IReadOnlyList<EntryDraft> drafts, CancellationToken cancellationToken);

    /// <summary>The entries that a query asks for, in the order of their numbers.</summary>
    Task<IReadOnlyList<Entry>> ListAsync(EntryQuery query, CancellationToken cancellationToken);

    /// <summary>Where a person stands among the entries: in the place of an author, a note or a value, and within longer notes.</summary>
    Task<EntryMentions> MentionsAsync(ContactToErase person, CancellationToken cancellationToken);

    /// <summary>Puts a token in the place of a person's id where that is the author, the whole note or the value, and leaves nothing of it in what the store keeps on disk.</summary>
    Task EraseAsync(ContactToErase person, string token, CancellationToken cancellationToken);
}
