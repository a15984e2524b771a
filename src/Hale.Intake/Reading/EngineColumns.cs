using Hale.DuckDb;
using Hale.Intake.Staging;

namespace Hale.Intake.Reading;

/// <summary>Columns that the engine has typed itself: those of Parquet files and of queries.</summary>
internal static class EngineColumns
{
    /// <summary>The columns of a relation, and the expressions that give them.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="relation">What stands behind FROM.</param>
    public static IReadOnlyList<(FileColumn Column, string Sql)> Of(DuckConnection engine, string relation) =>
        [.. engine.Rows($"DESCRIBE SELECT * FROM {relation}").Select((row, place) => Column(row.Text(0), row.Text(1), place))];

    private static (FileColumn Column, string Sql) Column(string name, string type, int place)
    {
        var (cells, cast) = Cells(type);
        var sql = $"c{place}";
        var cell = cast is null ? DuckSql.Identifier(name) : $"CAST({DuckSql.Identifier(name)} AS {cast})";
        return (new FileColumn(name, sql, cells), $"{(cells == CellType.Text ? $"nullif({cell}, '')" : cell)} AS {sql}");
    }

    /// <summary>What cells of an engine's type are, and the type to cast them to.</summary>
    private static (CellType Cells, string? Cast) Cells(string type) => type switch
    {
        "VARCHAR" => (CellType.Text, null),
        "TINYINT" or "SMALLINT" or "INTEGER" or "BIGINT" or "HUGEINT" or "UTINYINT" or "USMALLINT" or "UINTEGER" or "UBIGINT" or "UHUGEINT" => (CellType.Number, null),
        "DOUBLE" => (CellType.Double, null),
        "FLOAT" => (CellType.Double, "DOUBLE"),
        "BOOLEAN" => (CellType.Boolean, null),
        "DATE" => (CellType.Date, null),
        "TIMESTAMP" => (CellType.Reading, null),
        "TIMESTAMP_S" or "TIMESTAMP_MS" or "TIMESTAMP_NS" => (CellType.Reading, "TIMESTAMP"),
        "TIMESTAMP WITH TIME ZONE" => (CellType.Moment, null),
        _ when type.StartsWith("DECIMAL", StringComparison.Ordinal) => (CellType.Number, null),
        _ => (CellType.Text, "VARCHAR"),
    };
}
