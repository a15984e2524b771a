namespace Hale.Engine.Import;

/// <summary>What became of a file's records. <see cref="Records"/> = <see cref="Added"/> + <see cref="Changed"/> + <see cref="Known"/> + <see cref="LeftOut"/> + the refused ones, where a record makes one fact.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="File">The file's name.</param>
/// <param name="Skipped">Whether the file is unchanged since its last import, so that it was not read; the counts are those of that import.</param>
/// <param name="Records">Records read.</param>
/// <param name="Added">Records that gave something new, and were not in the file before.</param>
/// <param name="Known">Records that are stored already.</param>
/// <param name="Refused">Records refused, by reason.</param>
public sealed record FileReceipt(string Source, string File, bool Skipped, long Records, long Added, long Known, IReadOnlyList<Refusal> Refused)
{
    /// <summary>Records that the source does not keep: its condition is not true for them, or they lack the time of an optional fact. They are not refused.</summary>
    public long LeftOut { get; init; }

    /// <summary>Records that say something else than when the file was imported before.</summary>
    public long Changed { get; init; }

    /// <summary>Records that vanished from the file: they are kept and closed.</summary>
    public long Retracted { get; init; }

    /// <summary>Records that vanished from the file where that means that what they describe ended: an account, a subscription, a contact.</summary>
    public long Ended { get; init; }

    /// <summary>For each check of the source, how many of the records it finds suspect.</summary>
    public IReadOnlyList<Suspicion> Suspect { get; init; } = [];
}
