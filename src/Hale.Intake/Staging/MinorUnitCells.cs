using System.Globalization;
using Hale.Core.Money;
using Hale.Core.Sources;
using Hale.DuckDb;

namespace Hale.Intake.Staging;

/// <summary>Cells that count the smallest unit of a currency, as amounts of it.</summary>
internal static class MinorUnitCells
{
    /// <summary>
    /// The amounts as text with a decimal point. A cell that is no number stays as it is, and one whose currency is not known says so in the place of a number: either way its
    /// record is refused by whoever wants a number.
    /// </summary>
    public static FileColumn Of(FileColumn column, FileColumn currency, TypedColumn declared)
    {
        var number = NumberCells.Decimal(column);
        var named = $"upper({currency.Text})";
        var amount = $"""
            CASE WHEN {number} IS NULL THEN {column.Text}
            WHEN NOT coalesce(regexp_full_match({named}, '[A-Z]{"{3}"}'), false) THEN concat({column.Text}, ' in the smallest unit of no currency')
            ELSE CAST(CAST({number} * {Worth(named, declared.Minor!)} AS DECIMAL(18,6)) AS VARCHAR) END
            """;
        return new FileColumn(declared.Name, amount, CellType.Text)
        {
            Notation = column.Notation with { DecimalComma = false },
            Header = column.Shown,
            IsAdded = true,
        };
    }

    /// <summary>What the smallest unit of a currency is worth in it.</summary>
    private static string Worth(string currency, MinorUnits units)
    {
        var places = new Dictionary<string, int>(MinorUnitPlaces.Unusual, StringComparer.Ordinal);
        foreach (var (code, number) in units.Places)
        {
            places[code] = number;
        }

        var arms = places.GroupBy(one => one.Value).OrderBy(group => group.Key).Select(group =>
            $" WHEN {currency} IN ({string.Join(", ", group.Select(one => one.Key).Order(StringComparer.Ordinal).Select(DuckSql.Literal))}) THEN {Power(group.Key)}");
        return $"(CASE{string.Concat(arms)} ELSE {Power(MinorUnitPlaces.Usual)} END)";
    }

    private static string Power(int places) => $"CAST({(1m / (decimal)Math.Pow(10, places)).ToString(CultureInfo.InvariantCulture)} AS DECIMAL(6,4))";
}
