using System.Globalization;
using Hale.Core.Metrics.Planning;

namespace Hale.Tests.Facts;

/// <summary>Raw batches as text, a line a row: account | start | value | …, with - for null.</summary>
internal static class RawRows
{
    public static async Task<List<string>> ReadAsync(IAsyncEnumerable<RawBatch> batches)
    {
        var rows = new List<string>();
        await foreach (var batch in batches)
        {
            rows.AddRange(Enumerable.Range(0, batch.Accounts.Count).Select(row => Text(batch, row)));
        }

        return rows;
    }

    /// <summary>A value as it stands in a line.</summary>
    public static string Cell(object? value) => value switch
    {
        null => "-",
        decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Text(RawBatch batch, int row) => string.Join(
        " | ", [batch.Accounts[row], batch.Starts[row]?.ToString() ?? "-", .. batch.Columns.Select(column => Cell(Value(column, row)))]);

    private static object? Value(RawColumn column, int row) => !column.Present[row] ? null : column.Kind switch
    {
        RawKind.Integer => column.Integers[row],
        RawKind.Decimal => column.Decimals[row],
        RawKind.Double => column.Doubles[row],
        RawKind.Text => column.Texts[row],
    };
}
