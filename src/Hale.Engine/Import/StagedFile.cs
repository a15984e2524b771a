namespace Hale.Engine.Import;

/// <summary>
/// A file ready to be loaded: a query in DuckDB's SQL whose rows are its facts. Every warehouse can run it, for each has DuckDB at hand as the reader of files.
/// The columns are those of <see cref="StagedColumns"/> for the source's mapping; the rows come in the order of the file, as long as DuckDB preserves insertion order.
/// </summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Name">The path as people know it: relative to the project where it lies inside.</param>
/// <param name="Bytes">The size of the file.</param>
/// <param name="Fingerprint">A hash of the content and of the mapping: equal fingerprints give equal facts.</param>
/// <param name="Records">How many records the file has, those of <paramref name="RejectsSql"/> among them.</param>
/// <param name="RowsPerRecord">How many rows of <paramref name="RowsSql"/> each readable record has, side by side. Other than so many rows mean that the file has changed.</param>
/// <param name="RowsSql">The query.</param>
/// <param name="RejectsSql">
/// A query for the records that could not even be split into columns and are absent from <paramref name="RowsSql"/>, in the order of the file:
/// <c>record</c>, <c>refusal</c>, <c>detail</c>, <c>content</c>. Null when there are none.
/// </param>
public sealed record StagedFile(
    string Path, string Name, long Bytes, string Fingerprint, long Records, int RowsPerRecord, string RowsSql, string? RejectsSql)
{
    /// <summary>
    /// Whether the rows are the file's records. Those of a query are not: their number is not known beforehand, and the numbers of rejects are those of the files' records,
    /// of other rows their place in the result.
    /// </summary>
    public bool RowsAreRecords { get; init; } = true;

    /// <summary>Of rows that are read in parts: how far they have been read. What is absent from such a file has not vanished. Null for a file that is whole.</summary>
    public StagedCursor? Cursor { get; init; }

    /// <summary>A hash of the mapping alone: with another one the same content gives other facts.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>The cells that contracts look at; null when none does.</summary>
    public StagedCells? Cells { get; init; }

    /// <summary>The other files from which the rows are made.</summary>
    public IReadOnlyList<StagedInput> Others { get; init; } = [];
}
