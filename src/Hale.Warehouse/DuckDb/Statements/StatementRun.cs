using System.Globalization;
using Hale.Core.Lineage;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Warehouse.DuckDb.Metrics;

namespace Hale.Warehouse.DuckDb.Statements;

/// <summary>Runs the statements of definitions: in a transaction that cannot write, for a limited time, and one row an account.</summary>
/// <param name="connection">A connection for this alone.</param>
/// <param name="plan">Says what the views show.</param>
/// <param name="limit">How long a statement may take.</param>
internal sealed class StatementRun(DuckConnection connection, MetricPlan plan, TimeSpan limit)
{
    /// <summary>How long a statement may take.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(60);

    private static readonly Value Wrong = Value.MissingFor(MissingReason.Error);

    /// <summary>Tries a statement without rows, then gives what it says of each account, of those that count.</summary>
    /// <param name="metric">The statement.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="members">The accounts that count; null for all that exist.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public IReadOnlyDictionary<string, Value> Read(Metric.SqlMetric metric, Instant asOf, IReadOnlyList<string>? members, CancellationToken cancellationToken)
    {
        TakeMembers(members);
        var lineage = AccountLineage.AsOf(LineageFacts.Read(connection, plan.SourceNames, cancellationToken), asOf);
        var views = new StatementViews(PropertyColumns.AsStored(connection), plan, asOf, StoredClosings.Read(connection), lineage, members is not null);
        var sql = StatementSql.Of(connection, metric, views);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limit);
        connection.Execute("BEGIN TRANSACTION READ ONLY", CancellationToken.None);
        try
        {
            connection.Rows($"SELECT * FROM (\n{sql}\n) LIMIT 0", time.Token);
            return Values(metric, sql, time.Token);
        }
        catch (DuckException fault) when (!time.IsCancellationRequested && fault.Kind is not (DuckErrorKind.Fatal or DuckErrorKind.OutOfMemory or DuckErrorKind.DiskFull))
        {
            throw StatementFaults.Of(metric, $"failed: {fault.Message}", fault);
        }
        catch (Exception stopped) when ((stopped is OperationCanceledException || stopped is DuckException) && time.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw StatementFaults.Of(metric, string.Create(CultureInfo.InvariantCulture, $"took longer than {limit.TotalSeconds} seconds and was stopped."), stopped);
        }
        finally
        {
            connection.Execute("ROLLBACK", CancellationToken.None);
        }
    }

    private Dictionary<string, Value> Values(Metric.SqlMetric metric, string sql, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var row in connection.Rows(sql, cancellationToken))
        {
            var account = row.IsNull(0) ? throw StatementFaults.Of(metric, "gives a row without an account.") : row.Text(0);
            if (!row.Boolean(1))
            {
                throw StatementFaults.Of(metric, $"gives a row for `{account}`, which is no account of the view `accounts`.");
            }

            if (!values.TryAdd(account, row.Boolean(2) ? Of(row, metric.Kind) : Value.MissingFor(MissingReason.NoData)))
            {
                throw StatementFaults.Of(metric, $"gives more than one row for the account `{account}`.");
            }
        }

        return values;
    }

    private static Value Of(DuckRow row, ValueKind kind) => row.IsNull(3) ? Wrong : kind switch
    {
        ValueKind.Number => double.IsFinite(row.Double(3)) ? Value.Of(row.Double(3)) : Wrong,
        ValueKind.Text => Value.Of(row.Text(3)),
        ValueKind.Boolean => Value.Of(row.Boolean(3)),
    };

    private void TakeMembers(IReadOnlyList<string>? members)
    {
        if (members is null)
        {
            return;
        }

        connection.Execute($"CREATE OR REPLACE TEMP TABLE {StatementViews.Members} (account VARCHAR)");
        using var appender = connection.Appender(StatementViews.Members);
        appender.WriteAll(members, CancellationToken.None);
    }
}
