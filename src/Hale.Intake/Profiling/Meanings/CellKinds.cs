using Hale.Intake.Profiling.Surveys;

namespace Hale.Intake.Profiling.Meanings;

/// <summary>What the cells of a column are, from how most of them are written.</summary>
internal static class CellKinds
{
    private const double Most = 0.9;
    private const double FirstSecond = 946_684_800;
    private const double LastSecond = 4_102_444_800;
    private const double Milli = 1000;

    private static readonly string[] TimeWords =
    [
        "date", "datum", "day", "time", "at", "on", "since", "timestamp", "ts", "start", "end", "created", "updated", "epoch", "until", "d", "dt", "month", "birth",
    ];

    public static CellKind Of(ColumnSurvey column)
    {
        if (column.Filled == 0)
        {
            return CellKind.Text;
        }

        var isNamedTime = column.Header.HoldsAny(TimeWords);
        if (IsEpoch(column, isNamedTime))
        {
            return CellKind.Epoch;
        }

        if (IsMost(column, column.Cells.Dates.Plain) || (isNamedTime && column.Dates.Shapes.Count > 0 && IsMost(column, column.Dates.Shapes.Values.Sum())))
        {
            return column.Dates.HasClock || column.Cells.Dates.WithOffset.Any ? CellKind.Time : CellKind.Date;
        }

        return !MeaningRecognition.IsIdByName(column.Header) && !column.Cells.HasManyWords && Booleans.Are([.. column.Cells.Words.Keys]) ? CellKind.Boolean
            : IsMost(column, column.Cells.Numbers.Count) ? CellKind.Number
            : CellKind.Text;
    }

    /// <summary>What one second is in the numbers of a column of seconds or milliseconds since 1970.</summary>
    public static long UnitsPerSecond(ColumnSurvey column) => column.Numbers.ThirteenDigits > column.Numbers.TenDigits ? (long)Milli : 1;

    private static bool IsEpoch(ColumnSurvey column, bool isNamedTime)
    {
        var range = column.Numbers.WithPoint;
        var factor = UnitsPerSecond(column);
        var digits = factor == 1 ? column.Numbers.TenDigits : column.Numbers.ThirteenDigits;
        return isNamedTime && IsMost(column, digits) && range.Least >= FirstSecond * factor && range.Greatest <= LastSecond * factor;
    }

    private static bool IsMost(ColumnSurvey column, long cells) => cells >= Most * column.Filled;
}
