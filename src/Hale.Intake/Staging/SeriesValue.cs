using Hale.Core.Values;

namespace Hale.Intake.Staging;

/// <summary>The value of a series' point.</summary>
internal static class SeriesValue
{
    /// <summary>The point's number by the kind that metrics read the series as; of a series that none reads, the number where it is one.</summary>
    public static string Number(FileColumn column, ValueKind? kind) => (kind ?? ValueKind.Number) switch
    {
        ValueKind.Number => NumberCells.Double(column),
        ValueKind.Boolean => $"CAST(CAST({BooleanCells.Of(column)} AS INTEGER) AS DOUBLE)",
        ValueKind.Text => "CAST(NULL AS DOUBLE)",
    };

    /// <summary>What the cell should be when it is not; null when every text will do.</summary>
    public static string? Wanted(ValueKind? kind) => (kind ?? ValueKind.Text) switch
    {
        ValueKind.Text => null,
        ValueKind.Number => NumberCells.What,
        ValueKind.Boolean => BooleanCells.What,
    };
}
