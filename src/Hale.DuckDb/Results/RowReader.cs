namespace Hale.DuckDb.Results;

internal static class RowReader
{
    internal static List<DuckRow> ReadAll(DuckResult result)
    {
        var rows = new List<DuckRow>();
        while (result.Read(out var chunk))
        {
            for (var row = 0; row < chunk.RowCount; row++)
            {
                rows.Add(new DuckRow(result.Columns, Values(chunk, row)));
            }
        }

        return rows;
    }

    private static object?[] Values(DuckChunk chunk, int row)
    {
        var values = new object?[chunk.ColumnCount];
        for (var column = 0; column < values.Length; column++)
        {
            values[column] = CellReader.Read(chunk, column, row);
        }

        return values;
    }
}
