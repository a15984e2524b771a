using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Reads the metric values that a run kept, a range of accounts at a time, as the columns that a score is computed from.</summary>
internal static class ValueRanges
{
    private const string Values =
        "SELECT account, metric, missing, number, text, truth, age, last_known, overdue FROM run_metrics WHERE run = $1 AND account BETWEEN $2 AND $3";

    /// <summary>The values.</summary>
    /// <param name="connection">Where to read.</param>
    /// <param name="run">The run.</param>
    /// <param name="span">The range.</param>
    /// <param name="accounts">Its accounts, in their order.</param>
    /// <param name="kinds">What the values of each metric are.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static ValueTable Read(
        DuckConnection connection, Run run, AccountSpan span, IReadOnlyList<string> accounts, IReadOnlyDictionary<string, ValueKind> kinds, CancellationToken cancellationToken)
    {
        var rows = accounts.Select((account, row) => (account, row)).ToDictionary(place => place.account, place => place.row, StringComparer.Ordinal);
        KeptColumn[] columns = [.. run.Header.Metrics.Select(metric => new KeptColumn(kinds[metric], accounts.Count))];
        using var result = connection.Query(Values, cancellationToken, run.Number, span.First, span.Last);
        while (result.Read(out var chunk))
        {
            Take(chunk, rows, columns);
        }

        return new ValueTable(accounts, run.Header.Metrics.Zip(columns).ToDictionary(column => column.First, column => column.Second.Build(), StringComparer.Ordinal));
    }

    private static void Take(DuckChunk chunk, Dictionary<string, int> rows, KeptColumn[] columns)
    {
        var accounts = chunk.Text(0);
        var metrics = chunk.Int16(1);
        var missing = chunk.UInt8(2);
        var numbers = chunk.Double(3);
        var texts = chunk.Text(4);
        var truths = chunk.Boolean(5);
        var ages = chunk.Double(6);
        var known = chunk.Text(7);
        var overdue = chunk.Double(8);
        for (var index = 0; index < chunk.RowCount; index++)
        {
            if (rows.TryGetValue(accounts.Get(index)!, out var row))
            {
                var value = missing.Values[index] != 0 ? Value.MissingFor((MissingReason)missing.Values[index])
                    : numbers.Get(index) is { } number ? Value.Of(number)
                    : texts.Get(index) is { } text ? Value.Of(text)
                    : Value.Of(truths.Values[index]);
                columns[metrics.Values[index]].Set(row, value, ages.Get(index), known.Get(index), overdue.Get(index));
            }
        }
    }
}
