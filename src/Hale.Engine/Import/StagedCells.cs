namespace Hale.Engine.Import;

/// <summary>The cells of a file as contracts look at them: before conditions leave rows out, and as texts.</summary>
/// <param name="Header">The names of the file's own columns, in order.</param>
/// <param name="Columns">The columns that contracts read.</param>
/// <param name="Absent">Those of them that are not there; their cells are NULL.</param>
/// <param name="Sql">A query in DuckDB's SQL that gives <c>k0</c>, <c>k1</c> … for them, in the order of the file, NULL for an empty cell; null when contracts read no column.</param>
public sealed record StagedCells(IReadOnlyList<string> Header, IReadOnlyList<string> Columns, IReadOnlyList<string> Absent, string? Sql);
