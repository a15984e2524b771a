using Hale.Core.Metrics.Planning;
using Hale.DuckDb;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Where the results of scans are put: each aggregation's column, each pair's row.</summary>
/// <param name="columns">The columns by slot.</param>
/// <param name="known">Per row, whether its account was known at its moment; otherwise nothing is said of it.</param>
internal sealed class ScanTarget(IReadOnlyList<RawColumn> columns, bool[] known)
{
    public void Take(IReadOnlyList<ScanColumn> scanned, DuckResult result)
    {
        while (result.Read(out var chunk))
        {
            var rows = Rows(chunk);
            for (var index = 0; index < scanned.Count; index++)
            {
                Take(columns[scanned[index].Slot], chunk, index + 1, rows);
            }
        }
    }

    private int[] Rows(DuckChunk chunk)
    {
        var positions = chunk.Int64(0);
        var rows = new int[chunk.RowCount];
        for (var index = 0; index < rows.Length; index++)
        {
            var row = (int)positions.Values[index];
            rows[index] = known[row] ? row : -1;
        }

        return rows;
    }

    private static void Take(RawColumn target, DuckChunk chunk, int column, int[] rows)
    {
        switch (target.Kind)
        {
            case RawKind.Integer: TakeIntegers(target, chunk.Int64(column), rows); break;
            case RawKind.Decimal: TakeDecimals(target, chunk.Decimal(column), rows); break;
            case RawKind.Double: TakeDoubles(target, chunk.Double(column), rows); break;
            case RawKind.Text: TakeTexts(target, chunk.Text(column), rows); break;
        }
    }

    private static void TakeIntegers(RawColumn target, DuckColumn<long> values, int[] rows)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index] >= 0 && values.Get(index) is { } value)
            {
                (target.Integers[rows[index]], target.Present[rows[index]]) = (value, true);
            }
        }
    }

    private static void TakeDecimals(RawColumn target, DuckDecimalColumn values, int[] rows)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index] >= 0 && values.Get(index) is { } value)
            {
                (target.Decimals[rows[index]], target.Present[rows[index]]) = (value, true);
            }
        }
    }

    private static void TakeDoubles(RawColumn target, DuckColumn<double> values, int[] rows)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index] >= 0 && values.Get(index) is { } value)
            {
                (target.Doubles[rows[index]], target.Present[rows[index]]) = (value, true);
            }
        }
    }

    private static void TakeTexts(RawColumn target, DuckTextColumn values, int[] rows)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index] >= 0 && values.Get(index) is { } value)
            {
                (target.Texts[rows[index]], target.Present[rows[index]]) = (value, true);
            }
        }
    }
}
