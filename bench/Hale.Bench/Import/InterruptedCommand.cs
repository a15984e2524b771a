using System.Globalization;
using Hale.DuckDb;

namespace Hale.Bench.Import;

/// <summary>Whether a large import that is killed again and again ends as one that is left alone, and what that costs.</summary>
internal static class InterruptedCommand
{
    public const string Usage = "interrupted [--events 100000000]";

    public const string Memory = "1GB";

    private const int Pieces = 50;

    private const int Kills = 10;

    private static readonly string[] Tables = ["events", "accounts", "first_facts", "source_reach", "source_events"];

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (Events(arguments) is not { } events)
        {
            await errors.WriteLineAsync($"Usage: {Usage}");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("hale-bench-");
        try
        {
            return await MeasureAsync(folder.FullName, events, output) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> MeasureAsync(string folder, long events, TextWriter output)
    {
        var files = new EventFiles(folder);
        files.WritePieces(events, Pieces);
        var plain = PlainInsert.Measure(folder, files.Pieces, Memory);
        File.Delete(Path.Combine(folder, "plain.duckdb"));
        var (clean, _) = await ImportProcess.RunAsync(folder, "clean", kill: null);
        var (interrupted, last) = await InterruptAsync(folder, clean);
        var same = Content(folder, "clean") == Content(folder, "interrupted");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            {events:N0} events in {Pieces} Parquet files, {Environment.ProcessorCount} processors, engine limit {Memory}

            | | s | rows a second | beside the plain insert |
            | --- | ---: | ---: | ---: |
            | plain insert | {plain.TotalSeconds:0} | {events / plain.TotalSeconds:N0} | 1.00 |
            | one clean import | {clean.TotalSeconds:0} | {events / clean.TotalSeconds:N0} | {clean / plain:0.00} |
            | killed {Kills} times, all together | {interrupted.TotalSeconds:0} | {events / interrupted.TotalSeconds:N0} | {interrupted / plain:0.00} |
            | of that, the last one | {last.TotalSeconds:0} | | |

            What is stored is {(same ? "the same" : "NOT the same")}.
            """));
        return same;
    }

    private static async Task<(TimeSpan All, TimeSpan Last)> InterruptAsync(string folder, TimeSpan clean)
    {
        var random = new Random(1);
        var all = TimeSpan.Zero;
        for (var kill = 0; kill < Kills; kill++)
        {
            all += (await ImportProcess.RunAsync(folder, "interrupted", clean / Kills * (0.5 + random.NextDouble()))).Time;
        }

        var (last, _) = await ImportProcess.RunAsync(folder, "interrupted", kill: null);
        return (all + last, last);
    }

    /// <summary>What is stored, but for the number of the import and of the file.</summary>
    private static string Content(string folder, string data)
    {
        using var database = DuckDatabase.Open(new DuckOptions { Path = Path.Combine(folder, data, "hale.duckdb"), ReadOnly = true, MemoryLimit = Memory });
        using var connection = database.Connect();
        return string.Join('\n', Tables.Select(table =>
        {
            var row = connection.Rows($"SELECT count(*), sum(hash(COLUMNS(c -> c NOT IN ('import', 'file')))) FROM {table}")[0];
            return $"{table} {string.Join(' ', Enumerable.Range(0, row.Count).Select(row.Value))}";
        }));
    }

    private static long? Events(string[] arguments) => arguments switch
    {
        [] => 100_000_000,
        ["--events", var text] when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var events) && events > 0 => events,
        _ => null,
    };
}
