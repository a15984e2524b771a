using System.Diagnostics;
using System.Globalization;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Metrics;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.DuckDb.Metrics;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Bench.Scale;

/// <summary>Where the time of the metric stage goes: each of its scans by itself, over all accounts and some moments, the second time that it runs.</summary>
internal static class ScanProfile
{
    public static void Write(DuckDbSession session, MetricPlan plan, IReadOnlyList<AccountMoment> pairs, IReadOnlyList<string> without, TextWriter output)
    {
        using var connection = session.Connect();
        var moments = new ScanMoments(pairs.Select(pair => pair.AsOf), plan.Zone);
        var closed = StoredClosings.Read(connection);
        var basis = new ScanBasis(moments, closed, pairs.Count, pairs.Select(pair => pair.Account).Distinct(StringComparer.Ordinal).Count());
        var printer = new ScanPrinter(new DuckDbDialect(), PropertyColumns.AsStored(connection), plan);
        output.WriteLine("\n| scan | s | of the processors, s |\n| --- | ---: | ---: |");
        var clock = Stopwatch.StartNew();
        var table = new PairTable(connection, moments.All.Count > 1 ? plan.Windows : [], new TermSql(new DuckDbDialect(), plan.SourceNames));
        var lineage = PairLineage.Read(connection, plan.SourceNames, moments.All, CancellationToken.None);
        table.Take(pairs, new PairAccounts(new AccountSql(new DuckDbDialect(), plan.SourceNames, closed.Accounts), lineage), moments, CancellationToken.None);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {pairs.Count:N0} pairs into a table | {clock.Elapsed.TotalSeconds:0.00} | |"));
        foreach (var query in new ScanPlanner(ScaleSite.Passes(without)).Plan(plan, basis))
        {
            var sql = printer.Print(query, table.Relation, moments);
            Drain(connection, sql);
            var begun = Environment.CpuUsage.TotalTime;
            clock.Restart();
            Drain(connection, sql);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {string.Join(", ", query.Columns.Select(Name))} | {clock.Elapsed.TotalSeconds:0.00} | {(Environment.CpuUsage.TotalTime - begun).TotalSeconds:0.00} |"));
        }
    }

    private static void Drain(DuckConnection connection, string sql)
    {
        using var result = connection.Query(sql);
        while (result.Read(out _))
        {
            // The rows are looked at by nobody.
        }
    }

    private static string Name(ScanColumn column) =>
        $"{column.Aggregation.Function} {column.Aggregation.Column} {column.Aggregation.Window?.ToString() ?? "all"}".Replace("  ", " ", StringComparison.Ordinal);
}
