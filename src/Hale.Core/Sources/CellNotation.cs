namespace Hale.Core.Sources;

/// <summary>How numbers and dates stand in the text cells of a source.</summary>
/// <param name="DecimalComma">Whether numbers are written with a decimal comma; thousands may be set apart by points or by no-break or thin spaces.</param>
/// <param name="Dates">The patterns of dates and times, tried in their order; the first that fits wins.</param>
/// <param name="Iso">Whether ISO 8601 is tried after the patterns.</param>
public sealed record CellNotation(bool DecimalComma, IReadOnlyList<DatePattern> Dates, bool Iso)
{
    /// <summary>Numbers with a decimal point, dates and times in ISO 8601.</summary>
    public static CellNotation Standard { get; } = new(DecimalComma: false, [], Iso: true);
}
