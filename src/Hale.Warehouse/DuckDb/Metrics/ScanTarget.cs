using Hale.Core.Metrics.Planning;
using Hale.DuckDb;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Where the results of scans are put: each aggregation's column, each pair's row.</summary>
/// <param name="batches">The batches of the range; all but the last have <paramref name="size"/> rows.</param>
/// <param name="size">How many rows a batch has.</param>
internal sealed class ScanTarget(IReadOnlyList<RawBatch> batches, int size)
{
    public void Take(IReadOnlyList<ScanColumn> scanned, DuckResult result)
    {
        while (result.Read(out var chunk))
        {
            var rows = Rows(chunk);
            for (var index = 0; index < scanned.Count; index++)
            {
                Take(scanned[index], chunk, index + 1, rows);
            }
        }
    }

    // Of an account that was not known at its moment nothing is said.
    private int[] Rows(DuckChunk chunk)
    {
        var positions = chunk.Int64(0);
        var rows = new int[chunk.RowCount];
        for (var index = 0; index < rows.Length; index++)
        {
            var row = (int)positions.Values[index];
            rows[index] = batches[row / size].Starts[row % size] is not null ? row : -1;
        }

        return rows;
    }

    private void Take(ScanColumn target, DuckChunk chunk, int column, int[] rows)
    {
        switch (target.Aggregation.Kind)
        {
            case RawKind.Integer: TakeIntegers(target.Slot, chunk.Int64(column), rows); break;
            case RawKind.Decimal: TakeDecimals(target.Slot, chunk.Decimal(column), rows); break;
            case RawKind.Double: TakeDoubles(target.Slot, chunk.Double(column), rows); break;
            case RawKind.Text: TakeTexts(target.Slot, chunk.Text(column), rows); break;
        }
    }

    private void TakeIntegers(int slot, DuckColumn<long> values, int[] rows)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index] >= 0 && values.Get(index) is { } value)
            {
                var (column, row) = Place(slot, rows[index]);
                (column.Integers[row], column.Present[row]) = (value, true);
            }
        }
    }

    private void TakeDecimals(int slot, DuckDecimalColumn values, int[] rows)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index] >= 0 && values.Get(index) is { } value)
            {
                var (column, row) = Place(slot, rows[index]);
                (column.Decimals[row], column.Present[row]) = (value, true);
            }
        }
    }

    private void TakeDoubles(int slot, DuckColumn<double> values, int[] rows)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index] >= 0 && values.Get(index) is { } value)
            {
                var (column, row) = Place(slot, rows[index]);
                (column.Doubles[row], column.Present[row]) = (value, true);
            }
        }
    }

    private void TakeTexts(int slot, DuckTextColumn values, int[] rows)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index] >= 0 && values.Get(index) is { } value)
            {
                var (column, row) = Place(slot, rows[index]);
                (column.Texts[row], column.Present[row]) = (value, true);
            }
        }
    }

    private (RawColumn Column, int Row) Place(int slot, int row) => (batches[row / size].Columns[slot], row % size);
}
