using Hale.Engine.Exporting;
using Hale.Postgres.Reading;
using NpgsqlTypes;

namespace Hale.Postgres.Writing;

/// <summary>An exported table as PostgreSQL has it.</summary>
internal sealed class TargetTable(ExportTable table, string schema)
{
    /// <summary>Its name with its schema, quoted.</summary>
    public string Name { get; } = $"{RowsSql.Identifier(schema)}.{RowsSql.Identifier(table.Name)}";

    /// <summary>The list of what was exported.</summary>
    public string Ledger { get; } = $"{RowsSql.Identifier(schema)}.exported_runs";

    public string Create =>
        $"""
        CREATE TABLE {Name} ({string.Join(", ", table.Columns.Select(Column))}, PRIMARY KEY ({string.Join(", ", table.Key.Select(RowsSql.Identifier))}));
        COMMENT ON TABLE {Name} IS {RowsSql.Literal(table.Meaning)};
        {string.Join('\n', table.Columns.Select(column => $"COMMENT ON COLUMN {Name}.{RowsSql.Identifier(column.Name)} IS {RowsSql.Literal(column.Meaning)};"))}
        CREATE INDEX ON {Name} (run);
        """;

    /// <summary>Adds the columns that came after a table was made.</summary>
    public string Complete => string.Join(
        '\n', table.Columns.Where(column => !column.IsRequired).Select(column => $"ALTER TABLE {Name} ADD COLUMN IF NOT EXISTS {Column(column)};"));

    public string CreateLedger =>
        $"""
        CREATE TABLE {Ledger} (
            table_name text NOT NULL, run bigint NOT NULL, computed_at timestamptz NOT NULL, exported_at timestamptz NOT NULL, rows bigint NOT NULL, schema_version bigint NOT NULL,
            PRIMARY KEY (table_name, run));
        COMMENT ON TABLE {Ledger} IS 'Which runs each table holds.';
        """;

    public string Copy => $"COPY {Name} ({string.Join(", ", table.Columns.Select(column => RowsSql.Identifier(column.Name)))}) FROM STDIN (FORMAT BINARY)";

    /// <summary>What the rows of a run take the place of: themselves, or in a table of current scores those of the same score.</summary>
    public string Clear => $"DELETE FROM {Name} WHERE {(table.IsCurrent ? "score = $1" : "run = $1")}";

    public static NpgsqlDbType TypeOf(ExportType type) => type switch
    {
        ExportType.Text => NpgsqlDbType.Text,
        ExportType.Whole => NpgsqlDbType.Bigint,
        ExportType.Number => NpgsqlDbType.Double,
        ExportType.Truth => NpgsqlDbType.Boolean,
        ExportType.Moment => NpgsqlDbType.TimestampTz,
    };

    private static string Column(ExportColumn column) => $"{RowsSql.Identifier(column.Name)} {Word(column.Type)}{(column.IsRequired ? " NOT NULL" : "")}";

    private static string Word(ExportType type) => type switch
    {
        ExportType.Text => "text",
        ExportType.Whole => "bigint",
        ExportType.Number => "double precision",
        ExportType.Truth => "boolean",
        ExportType.Moment => "timestamptz",
    };
}
