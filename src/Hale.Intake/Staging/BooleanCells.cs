using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Cells as true or false.</summary>
internal static class BooleanCells
{
    public const string What = "true or false (also yes or no, t or f, 1 or 0)";

    /// <summary>NULL when it is neither.</summary>
    public static string Of(FileColumn column) => column.Type switch
    {
        CellType.Boolean => column.Sql,
        CellType.Number or CellType.Double => $"CASE WHEN {column.Sql} = 1 THEN true WHEN {column.Sql} = 0 THEN false END",
        CellType.Text or CellType.Date or CellType.Reading or CellType.Moment =>
            $"CASE WHEN lower({column.Text}) IN ('true', 'yes', 't', '1') THEN true WHEN lower({column.Text}) IN ('false', 'no', 'f', '0') THEN false END",
    };

    public static Check Check(FileColumn column, string value) => new(
        RefusalCodes.BadValue, $"{column.Sql} IS NOT NULL AND {value} IS NULL", Details.Not(column, What));
}
