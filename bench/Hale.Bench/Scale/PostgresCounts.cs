using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Metrics;

namespace Hale.Bench.Scale;

/// <summary>The eight counts as a program on PostgreSQL makes them: one insert a metric, from an indexed table of events.</summary>
/// <param name="site">The project.</param>
internal sealed partial class PostgresCounts(ScaleSite site)
{
    /// <summary>What the server is given; the script says the same.</summary>
    public const string Settings = "shared_buffers 1GB, work_mem 128MB, effective_cache_size 4GB, 2 parallel workers, fsync off, VACUUM ANALYZE after the load";

    private const int NotAvailable = 3;
    private const int Rounds = 3;

    private string Events => Path.Combine(site.Folder, "postgres.csv");

    private string Results => Path.Combine(site.Folder, "postgres-metrics.csv");

    /// <summary>Loads the events and computes the counts some times. Null where PostgreSQL cannot be had.</summary>
    public async Task<Stage?> RunAsync()
    {
        var script = Path.Combine(site.Folder, "postgres.sql");
        WriteEvents();
        await File.WriteAllTextAsync(script, Script());
        var start = new ProcessStartInfo(Path.Combine(Root(AppContext.BaseDirectory), "bench", "postgres.sh"), [script]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(Events);
        return process.ExitCode switch
        {
            0 => new Stage([.. Times(said).Chunk(ScaleProject.Counts.Count).Select(round => new StageRun(round.Sum(), 0))], 0),
            NotAvailable => null,
            _ => throw new InvalidOperationException("PostgreSQL failed"),
        };
    }

    /// <summary>Compares every count with Hale's.</summary>
    public async Task CheckAsync(IMetricStore store, MetricPlan plan)
    {
        var counts = File.ReadLines(Results).Select(line => line.Split(',')).ToDictionary(cells => (cells[0], cells[1]), cells => double.Parse(cells[2], CultureInfo.InvariantCulture));
        await foreach (var batch in new ComputeMetrics(store).ForPopulationAsync(plan, ScaleTimes.End, CancellationToken.None))
        {
            foreach (var (row, name) in Enumerable.Range(0, batch.Values.Count).SelectMany(row => ScaleProject.Counts.Select(name => (row, name))))
            {
                var (account, hale) = (batch.Values.Accounts[row], batch.Values[name][row].Number);
                if (hale != counts.GetValueOrDefault((account, name)))
                {
                    throw new InvalidOperationException($"`{name}` of {account} is {hale} in Hale and {counts.GetValueOrDefault((account, name))} in PostgreSQL");
                }
            }
        }
    }

    private void WriteEvents()
    {
        using var database = DuckDatabase.Open(new DuckOptions { ExternalAccess = true, MemoryLimit = ScaleSite.Memory, Threads = ScaleSite.Threads });
        using var connection = database.Connect();
        connection.Execute($"COPY (SELECT account, contact, event, strftime(timezone('UTC', moment), '%Y-%m-%d %H:%M:%S.%f+00'), amount, minutes, feature FROM read_parquet({DuckSql.Literal(site.Events)})) TO {DuckSql.Literal(Events)} (FORMAT csv, HEADER false)");
    }

    private string Script() => $"""
        CREATE TABLE event (account text NOT NULL, contact text, name text NOT NULL, occurred_at timestamptz NOT NULL, amount numeric, minutes numeric, feature text);
        CREATE TABLE metric (account text NOT NULL, as_of timestamptz NOT NULL, name text NOT NULL, value double precision NOT NULL);
        \copy event FROM '{Events}' (FORMAT csv)
        CREATE INDEX event_by_account ON event (account, name, occurred_at);
        CREATE INDEX event_by_time ON event (occurred_at);
        VACUUM ANALYZE event;
        {string.Concat(Enumerable.Repeat("TRUNCATE metric;\n\\timing on\n" + string.Join('\n', site.Project.Metrics.OfType<Metric.EventMetric>().Where(metric => ScaleProject.Counts.Contains(metric.Name)).Select(Insert)) + "\n\\timing off\n", Rounds))}
        \copy (SELECT account, name, value FROM metric) TO '{Results}' (FORMAT csv)
        """;

    private static string Insert(Metric.EventMetric metric) =>
        $"INSERT INTO metric (account, as_of, name, value) SELECT account, {Moment(ScaleTimes.End)}, '{metric.Name}', count(*) FROM event WHERE name = '{metric.Selection.Events[0]}' "
        + $"AND occurred_at >= {Moment(metric.Selection.Window!.Bounds(ScaleTimes.End, ScaleTimes.Zone).Start)} AND occurred_at < {Moment(ScaleTimes.End)} GROUP BY account;";

    private static string Moment(Instant instant) => $"timestamptz '{instant}'";

    private static IEnumerable<double> Times(string said) => Time().Matches(said).Select(match => double.Parse(match.Groups["ms"].Value, CultureInfo.InvariantCulture) / 1000);

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Hale.slnx")) ? folder : Root(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(@"^Time: (?<ms>[0-9.]+) ms", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Time();
}
