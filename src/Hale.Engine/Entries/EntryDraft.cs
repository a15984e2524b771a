using Hale.Core.Time;

namespace Hale.Engine.Entries;

/// <summary>Something that a person enters, checked and not yet kept.</summary>
/// <param name="Account">The account.</param>
/// <param name="Content">What is entered; of a withdrawal what it withdraws.</param>
/// <param name="Note">Why. Never blank.</param>
/// <param name="Author">Who enters it. Never blank.</param>
/// <param name="EnteredAt">When; from then on it is known.</param>
public sealed record EntryDraft(string Account, EntryContent Content, string Note, string Author, Instant EnteredAt)
{
    /// <summary>The last moment at which it counts, the close of a local day; null until it is withdrawn or, of a pulse, until another is entered or its metric calls it stale.</summary>
    public Instant? Until { get; init; }

    /// <summary>The entry that it ends; null where it ends none.</summary>
    public long? Supersedes { get; init; }

    /// <summary>Whether it only ends an entry.</summary>
    public bool IsWithdrawal { get; init; }

    /// <summary>By what the row of a file is known again; null of what was entered otherwise. Two entries never have the same.</summary>
    public string? Key { get; init; }
}
