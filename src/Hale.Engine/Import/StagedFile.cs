namespace Hale.Engine.Import;

/// <summary>
/// A file ready to be loaded: a query in DuckDB's SQL whose rows are its facts. Every warehouse can run it, for each has DuckDB at hand as the reader of files.
/// The columns are those of <see cref="StagedColumns"/> for the source's mapping.
/// </summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Name">The path as people know it: relative to the project where it lies inside.</param>
/// <param name="Bytes">The size of the file.</param>
/// <param name="Fingerprint">A hash of the content and of the mapping: equal fingerprints give equal facts.</param>
/// <param name="RowsSql">The query.</param>
/// <param name="RejectsSql">
/// A query for the records that could not even be split into columns, to be run on the same connection after <paramref name="RowsSql"/>:
/// <c>record</c>, <c>refusal</c>, <c>detail</c>, <c>content</c>. Null when the format has no such records.
/// </param>
public sealed record StagedFile(string Path, string Name, long Bytes, string Fingerprint, string RowsSql, string? RejectsSql);
