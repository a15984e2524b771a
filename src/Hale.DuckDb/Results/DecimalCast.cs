using System.Globalization;

namespace Hale.DuckDb.Results;

/// <summary>DuckDB's 38 digits as a System.Decimal, which has 28 to 29.</summary>
internal static class DecimalCast
{
    private const int LargestScale = 28;
    private static readonly Int128 Limit = (Int128)1 << 96;

    internal static decimal ToDecimal(Int128 unscaled, DuckField field)
    {
        var (magnitude, scale) = (Int128.Abs(unscaled), (int)field.Scale);
        while ((magnitude >= Limit || scale > LargestScale) && scale > 0 && magnitude % 10 == 0)
        {
            (magnitude, scale) = (magnitude / 10, scale - 1);
        }

        if (magnitude >= Limit || scale > LargestScale)
        {
            throw TooLong(unscaled, field);
        }

        return unchecked(new decimal(
            (int)(uint)(ulong)magnitude, (int)(uint)((ulong)magnitude >> 32), (int)(uint)(magnitude >> 64), unscaled < 0, (byte)scale));
    }

    private static DuckException TooLong(Int128 unscaled, DuckField field) =>
        new(
            DuckErrorKind.OutOfRange,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Column {field.Name} holds {unscaled}e-{field.Scale}, more digits than a System.Decimal has. ")
                + "Cast it to DOUBLE in the query, or read it unscaled.");
}
