using Hale.Core.Contracts;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Import.Contracts;

/// <summary>Counts the cells that fail a test.</summary>
/// <param name="connection">The connection that imports.</param>
/// <param name="cells">The cells of the source.</param>
/// <param name="others">The cells of other declared sources, by name.</param>
/// <param name="cancellation">Cancels.</param>
internal sealed class ColumnRules(DuckConnection connection, CellTable cells, Func<string, CellTable> others, CancellationToken cancellation)
{
    private const int Examples = 3;

    /// <summary>Counts what fails. Where files lack the column, all of their rows fail and nothing else is counted.</summary>
    public RuleCount Judge(ContractRule.OfColumn rule)
    {
        var (files, rows) = cells.Without(rule.Column);
        if (files.Count > 0)
        {
            return new RuleCount(Math.Max(rows, 1), Math.Max(rows, 1), [.. files.Take(Examples).Select(file => $"{file} has no column {rule.Column}")]) { Detail = "no column" };
        }

        var cell = cells.Cell(rule.Column);
        return rule.Test.Match(
            _ => Repeated(cell),
            _ => Rows($"{cell} IS NULL", "TRUE", cell),
            accepted => Rows($"NOT list_contains({DuckSql.TextList(accepted.Values)}, {cell})", $"{cell} IS NOT NULL", cell),
            other => Rows($"{cell} NOT IN (SELECT value FROM ({Known(other)}) WHERE value IS NOT NULL)", $"{cell} IS NOT NULL", cell));
    }

    private RuleCount Repeated(string cell)
    {
        var values = $"(SELECT {cell} AS value, count(*) AS rows FROM {cells.Name} WHERE {cell} IS NOT NULL GROUP BY value)";
        var counts = connection.Rows($"SELECT count(*) FILTER (WHERE rows > 1), count(*) FROM {values}", cancellation)[0];
        return new RuleCount(counts.Int64(0), counts.Int64(1), counts.Int64(0) == 0 ? [] :
        [
            .. connection.Rows($"SELECT value, rows FROM {values} WHERE rows > 1 ORDER BY rows DESC, value LIMIT {Examples}", cancellation)
                .Select(row => FormattableString.Invariant($"{Short(row.Text(0))} in {row.Int64(1)} rows")),
        ]);
    }

    private RuleCount Rows(string fails, string counts, string cell)
    {
        var counted = connection.Rows($"SELECT count(*) FILTER (WHERE {fails}), count(*) FROM {cells.Name} WHERE {counts}", cancellation)[0];
        if (counted.Int64(0) == 0)
        {
            return new RuleCount(0, counted.Int64(1), []);
        }

        var failing = connection.Rows($"SELECT rowid, {cell} FROM {cells.Name} WHERE {counts} AND {fails} ORDER BY rowid LIMIT {Examples}", cancellation);
        var places = cells.Places([.. failing.Select(row => row.Int64(0))]);
        return new RuleCount(counted.Int64(0), counted.Int64(1), [.. failing.Zip(places, (row, place) => row.IsNull(1) ? place : $"{place}: {Short(row.Text(1))}")]);
    }

    private string Known(ColumnTest.Relationships other)
    {
        if (other.To is not { } source)
        {
            return "SELECT account AS value FROM accounts WHERE closed_by IS NULL";
        }

        var there = others(source);
        return $"SELECT {there.Cell(other.Field!)} AS value FROM {there.Name}";
    }

    // An example is a line of a list.
    private static string Short(string text)
    {
        const int Longest = 60;
        var line = text.ReplaceLineEndings(" ");
        return line.Length > Longest ? string.Concat(line.AsSpan(0, Longest), "…") : line;
    }
}
