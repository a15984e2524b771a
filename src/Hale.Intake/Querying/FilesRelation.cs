using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Intake.Staging;

namespace Hale.Intake.Querying;

/// <summary>
/// The rows of a source's files as the table that its query reads, typed as the source declares; and the rows that it never sees, because they belong to no account or
/// hold a cell of another type.
/// </summary>
internal sealed class FilesRelation(SourceDefinition source, ReadingContext context, IReadOnlyList<(string Name, FileTable Table)> files)
{
    private const string Place = "place_in_file";

    // Whether a fact is optional is asked of the rows of the query.
    private readonly SourceDefinition _source = source with { Rows = source.Rows with { Optional = false } };

    /// <summary>The rows that the query reads.</summary>
    public string Rows => string.Join("\nUNION ALL\n", files.Select(file =>
    {
        var rows = Typed(file.Table);
        return $"SELECT {rows.Given} FROM {rows.Judged()} WHERE {StagedColumns.Refusal} IS NULL";
    }));

    /// <summary>The records that it does not, numbered as they are in their file.</summary>
    public string Rejects => string.Join("\nUNION ALL\n", files.Select(file => $"(FROM ({RejectsOf(file.Name, file.Table)}) ORDER BY {StagedColumns.Record})"));

    private string RejectsOf(string name, FileTable table)
    {
        var rows = Typed(table with { From = $"(SELECT *, row_number() OVER () AS {Place}\nFROM {table.From})" });
        var refused =
            $"SELECT {Place}, {StagedColumns.Refusal}, {rows.Detail()} AS {StagedColumns.Detail}, {rows.Content()} AS {StagedColumns.Content} FROM {rows.Judged()} WHERE {StagedColumns.Refusal} IS NOT NULL";
        var all = table.RejectsSql is { } unreadable ? Numbered(refused, unreadable) : $"SELECT {Place} AS {StagedColumns.Record}, * EXCLUDE ({Place}) FROM ({refused})";
        return files.Count == 1 ? all : $"SELECT * REPLACE (concat({DuckSql.Literal($"in {name}: ")}, {StagedColumns.Detail}) AS {StagedColumns.Detail}) FROM ({all})";
    }

    // The unreadable records are not among the rows: those before a row are added to its place.
    private static string Numbered(string refused, string unreadable) =>
        $"""
        SELECT {Place} + coalesce(before, 0) AS {StagedColumns.Record}, r.* EXCLUDE ({Place})
        FROM ({refused}) AS r
        ASOF LEFT JOIN (
            SELECT {StagedColumns.Record} - row_number() OVER (ORDER BY {StagedColumns.Record}) AS readable, row_number() OVER (ORDER BY {StagedColumns.Record}) AS before
            FROM ({unreadable})) AS u ON r.{Place} > u.readable
        UNION ALL
        FROM ({unreadable})
        """;

    private StagedQuery Typed(FileTable table)
    {
        var input = new StagingInput(table, _source, context);
        var rows = new StagedQuery(input);
        var columns = _source.Rows.Columns.Select(column => (Declared: column, Column: Column(table, column))).ToList();
        foreach (var (_, column) in columns.Where(column => _source.Rows.Query!.Require.Contains(column.Declared.Name)))
        {
            rows.Refuse(new Check(RefusalCodes.NoAccount, StagedQuery.Blank(column), Details.Empty(column)));
        }

        foreach (var (declared, column) in columns)
        {
            rows.Give(DuckSql.Identifier(declared.Name), Value(rows, column, declared.Type));
        }

        return rows;
    }

    private FileColumn Column(FileTable table, TypedColumn declared)
    {
        var column = table[declared.Column] with { Notation = _source.Rows.Notation };
        if (declared.Minor is not { } minor)
        {
            return column;
        }

        var constant = _source.Rows.Constants.FirstOrDefault(one => one.Name == minor.Currency);
        return MinorUnitCells.Of(
            column, constant is null ? table[minor.Currency] : new FileColumn(constant.Name, DuckExpressions.Instance.Literal(constant.Value), CellType.Text), declared);
    }

    private string Value(StagedQuery rows, FileColumn column, AttributeType type) => type switch
    {
        AttributeType.Text => column.Text,
        AttributeType.Number => rows.Decimal(column),
        AttributeType.Boolean => rows.Boolean(column),
        AttributeType.Date => $"CAST({Reading(rows, TimeCell.Day(rows.Layers, column, _source.Zone))} AS DATE)",
        AttributeType.Time => Reading(rows, TimeCell.Moment(rows.Layers, column, _source.Zone)),
    };

    /// <summary>What the clock of the source's zone shows.</summary>
    private string Reading(StagedQuery rows, TimeCell cell)
    {
        rows.Refuse(cell.Optional(RefusalCodes.BadValue));
        return ZoneSql.Reading(cell.Micros, _source.Zone);
    }
}
