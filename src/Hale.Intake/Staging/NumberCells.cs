using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Cells as numbers.</summary>
internal static class NumberCells
{
    public const string What = "a number";

    private const string Thousands = @"[.\x{A0}\x{202F}\x{2009}]";
    private const string WithComma = $@" *[+-]?(?:\d{{1,3}}(?:{Thousands}\d{{3}})+|\d*)(?:,\d*)?(?:[eE][+-]?\d+)? *";

    /// <summary>Exact with 6 decimal places, rounded half away from zero; NULL when it is no number or beyond 10^12.</summary>
    public static string Decimal(FileColumn column) => Number(column, "DECIMAL(18,6)");

    /// <summary>A finite double; NULL when it is none.</summary>
    public static string Double(FileColumn column)
    {
        var number = Number(column, "DOUBLE");
        return column.Type == CellType.Number ? number : $"CASE WHEN isfinite({number}) THEN {number} END";
    }

    public static Check DecimalCheck(FileColumn column, string value) => new(
        RefusalCodes.BadValue,
        $"{column.Sql} IS NOT NULL AND {value} IS NULL",
        $"CASE WHEN {Double(column)} IS NULL THEN {Details.Not(column, What)} ELSE {Details.TooLarge(column, "the largest number, 10^12")} END");

    public static Check DoubleCheck(FileColumn column, string value) => new(
        RefusalCodes.BadValue, $"{column.Sql} IS NOT NULL AND {value} IS NULL", Details.Not(column, What));

    private static string Number(FileColumn column, string type) => column.Type switch
    {
        CellType.Number or CellType.Double => $"TRY_CAST({column.Sql} AS {type})",
        CellType.Text when column.Notation.DecimalComma =>
            $"CASE WHEN regexp_full_match({column.Sql}, '{WithComma}') THEN TRY_CAST(replace(regexp_replace({column.Sql}, '{Thousands}', '', 'g'), ',', '.') AS {type}) END",

        // The engine would read 1_000 as a thousand.
        CellType.Text => $"CASE WHEN NOT contains({column.Sql}, '_') THEN TRY_CAST({column.Sql} AS {type}) END",
        CellType.Boolean or CellType.Date or CellType.Reading or CellType.Moment => $"CAST(NULL AS {type})",
    };
}
