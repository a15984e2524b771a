namespace Hale.Engine.Import;

/// <summary>What became of a file's records. <see cref="Records"/> = <see cref="Added"/> + <see cref="Known"/> + <see cref="LeftOut"/> + the refused ones, where a record makes one fact.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="File">The file's name.</param>
/// <param name="Skipped">Whether the file is unchanged since its last import, so that it was not read; the counts are those of that import.</param>
/// <param name="Records">Records read.</param>
/// <param name="Added">Records that gave something new.</param>
/// <param name="Known">Records that are stored already.</param>
/// <param name="Refused">Records refused, by reason.</param>
public sealed record FileReceipt(string Source, string File, bool Skipped, long Records, long Added, long Known, IReadOnlyList<Refusal> Refused)
{
    /// <summary>Records that the source does not keep: its condition is not true for them, or they lack the time of an optional fact. They are not refused.</summary>
    public long LeftOut { get; init; }
}
