using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Intake.Staging;

/// <summary>Cells that count from 1970 on as instants: numbers without an exponent, in text or as numbers.</summary>
internal static class EpochCells
{
    private const string Digits = @"[+-]?\d{1,18}(?:\.\d+)?";

    /// <summary>Microseconds of a cell that no earlier pattern of its notation fits; null where the notation counts nothing, or the column holds times.</summary>
    public static string? First(FileColumn column)
    {
        var (earlier, moments) = (new List<string>(), new List<string>());
        foreach (var pattern in column.Type is CellType.Text or CellType.Number or CellType.Double ? column.Notation.Dates : [])
        {
            if (pattern.Epoch is { } unit)
            {
                moments.Add(earlier.Count == 0 ? Micros(column, unit) : $"CASE WHEN coalesce({string.Join(", ", earlier)}) IS NULL THEN {Micros(column, unit)} END");
            }
            else
            {
                earlier.Add(DatePatternSql.Reading(column.Text, pattern));
            }
        }

        return moments.Count == 0 ? null : $"coalesce({string.Join(", ", moments)})";
    }

    /// <summary>Microseconds of a cell, cut where it says more; NULL when it is no such number or beyond the years that can be used.</summary>
    public static string Micros(FileColumn column, EpochUnit unit)
    {
        var micros = $"TRY_CAST(trunc(TRY_CAST({column.Text} AS DECIMAL(30,9)) * {Factor(unit)}) AS BIGINT)";
        return $"CASE WHEN regexp_full_match({column.Text}, '{Digits}') AND {micros} >= {DuckSql.Literal(UsableYears.Start.Micros)} "
            + $"AND {micros} < {DuckSql.Literal(UsableYears.End.Micros)} THEN {micros} END";
    }

    private static string Factor(EpochUnit unit) => unit switch
    {
        EpochUnit.Seconds => "1000000",
        EpochUnit.Milliseconds => "1000",
        EpochUnit.Microseconds => "1",
    };
}
