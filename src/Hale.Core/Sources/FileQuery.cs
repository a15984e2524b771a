namespace Hale.Core.Sources;

/// <summary>A query over the files of a source, whose rows take the place of theirs.</summary>
/// <param name="Sql">One SELECT over the table <c>files</c>: the rows of all files with the columns that the source declares.</param>
/// <param name="Require">Columns without which a row of the files is refused before the query: it belongs to no account.</param>
public sealed record FileQuery(string Sql, IReadOnlyList<string> Require);
