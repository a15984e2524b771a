using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Warehousing;

namespace Hale.Warehouse.DuckDb.Statements;

/// <summary>A statement of a definition behind its views.</summary>
internal static class StatementSql
{
    /// <summary>The statement as it runs: its account, whether that is one of the views', whether there is a value, and the value, NULL where it is not of its kind.</summary>
    /// <exception cref="WarehouseException">The statement is refused.</exception>
    public static string Of(DuckConnection connection, Metric.SqlMetric metric, StatementViews views)
    {
        if (StatementFence.Refusal(connection, metric.Statement) is { } refusal)
        {
            throw StatementFaults.Of(metric, $"cannot be run: {refusal}.");
        }

        // A comment at the end of the statement ends with its line. One row more than there are accounts is enough to know that some account has two.
        return $"""
            {views.With()}
            SELECT CAST(hale_given.account AS VARCHAR), a.account IS NOT NULL, hale_given.value IS NOT NULL, {Value(metric.Kind)}
            FROM (
            {metric.Statement.TrimEnd(';', ' ', '\t', '\r', '\n')}
            ) AS hale_given
            LEFT JOIN {StatementViews.Accounts} AS a ON a.account = CAST(hale_given.account AS VARCHAR)
            LIMIT (SELECT count(*) + 1 FROM {StatementViews.Accounts})
            """;
    }

    private static string Value(ValueKind kind) => kind switch
    {
        ValueKind.Number => "TRY_CAST(hale_given.value AS DOUBLE)",
        ValueKind.Text => "TRY_CAST(hale_given.value AS VARCHAR)",
        ValueKind.Boolean => "TRY_CAST(hale_given.value AS BOOLEAN)",
    };
}
