namespace Hale.DuckDb.Results;

/// <summary>The engine's bits for NULL, one a row; none at all when no row is NULL.</summary>
internal static unsafe class Validity
{
    internal static bool IsValid(ulong* bits, int rowCount, int row)
    {
        if ((uint)row >= (uint)rowCount)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, $"The chunk has {rowCount} rows.");
        }

        return bits is null || (bits[row >> 6] & (1UL << (row & 63))) != 0;
    }

    internal static void Write(ulong* bits, ReadOnlySpan<bool> valid)
    {
        for (var start = 0; start < valid.Length; start += 64)
        {
            var word = 0UL;
            var part = valid[start..Math.Min(start + 64, valid.Length)];
            for (var i = 0; i < part.Length; i++)
            {
                word |= part[i] ? 1UL << i : 0;
            }

            bits[start >> 6] = word;
        }
    }
}
