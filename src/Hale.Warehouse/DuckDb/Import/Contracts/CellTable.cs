using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Contracts;

/// <summary>The cells of all files of a source in a temporary table: <c>file</c>, and <c>k0</c>, <c>k1</c> … for the columns that contracts read.</summary>
internal sealed class CellTable : IDisposable
{
    private readonly DuckConnection _connection;
    private readonly CancellationToken _cancellation;
    private readonly IReadOnlyList<StagedFile> _files;
    private readonly IReadOnlyList<string> _columns;

    public CellTable(DuckConnection connection, string name, IReadOnlyList<StagedFile> files, CancellationToken cancellation)
    {
        (_connection, Name, _files, _cancellation) = (connection, DuckSql.Identifier(name), files, cancellation);
        _columns = files.Count == 0 ? [] : files[0].Cells?.Columns ?? [];
        var selects = files.Select((file, place) => file.Cells?.Sql is { } sql ? $"SELECT {place} AS file, * FROM ({sql})" : null).OfType<string>().ToList();
        var nothing = $"SELECT 0 AS file{string.Concat(_columns.Select((_, place) => $", '' AS k{place}"))} WHERE false";
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Name} AS {string.Join("\nUNION ALL\n", selects.DefaultIfEmpty(nothing))}", cancellation);
    }

    /// <summary>The name of the table, in quotes.</summary>
    public string Name { get; }

    /// <summary>The cell of a column, without spaces around; an empty one is NULL.</summary>
    public string Cell(string column)
    {
        var place = _columns.ToList().IndexOf(column);
        return place < 0 ? "CAST(NULL AS VARCHAR)" : $"nullif(trim(k{place}), '')";
    }

    /// <summary>The files that do not have a column, and how many rows they have.</summary>
    public (IReadOnlyList<string> Files, long Rows) Without(string column)
    {
        var lacking = _files.Index().Where(file => file.Item.Cells?.Absent.Contains(column) != false).ToList();
        return lacking.Count == 0
            ? ([], 0)
            : ([.. lacking.Select(file => file.Item.Name)], _connection.Scalar<long>($"SELECT count(*) FROM {Name} WHERE file IN ({string.Join(", ", lacking.Select(file => file.Index))})", _cancellation));
    }

    /// <summary>Where rows stand: the file and, where all of its records could be read, the number of the record.</summary>
    /// <param name="rows">Their row ids.</param>
    public IEnumerable<string> Places(IReadOnlyList<long> rows)
    {
        var firsts = _connection.Rows($"SELECT file, min(rowid), count(*) FROM {Name} GROUP BY file ORDER BY file", _cancellation)
            .Select(row => (File: _files[(int)row.Int64(0)], First: row.Int64(1), Rows: row.Int64(2))).ToList();
        return rows.Select(row => firsts.Last(first => first.First <= row) is var place && place.File.RowsAreRecords && place.Rows == place.File.Records
            ? FormattableString.Invariant($"{place.File.Name}, record {row - place.First + 1}")
            : place.File.Name);
    }

    public void Dispose() => _connection.Execute($"DROP TABLE IF EXISTS {Name}");
}
