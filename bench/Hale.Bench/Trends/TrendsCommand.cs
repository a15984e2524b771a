using System.Diagnostics;
using System.Globalization;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Books;
using Hale.Engine.Trends.Moves;
using Hale.Warehouse;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.DuckDb.Trends;

namespace Hale.Bench.Trends;

/// <summary>How long the figures over many closes take.</summary>
internal static class TrendsCommand
{
    public const string Usage = "trends [--accounts 100000] [--closes 24]";

    private const int Repeats = 3;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (Number(arguments, "--accounts", 100_000) is not { } accounts || Number(arguments, "--closes", 24) is not { } closes)
        {
            await errors.WriteLineAsync($"Usage: {Usage}");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("hale-bench-").FullName;
        try
        {
            using var session = DuckDbSession.Open(new WarehouseOptions(folder, Threads: 2));
            using var connection = session.Connect();
            await MeasureAsync(new DuckDbTrendStore(session), MadeHistory.Make(connection, accounts, closes), output);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(ITrendStore store, IReadOnlyList<Run> closes, TextWriter output)
    {
        var (last, before) = (closes[^1], closes[^2]);
        RevenueBasis stated = new RevenueBasis.Stated("arr");
        RevenueBasis kept = new RevenueBasis.Kept();
        Breakdown[] by = [new Breakdown.AttributeValue("industry"), new Breakdown.AttributeValue("owner"), new Breakdown.AttributeValue("seats")];
        await output.WriteLineAsync("| what | seconds | of processor time |\n| --- | ---: | ---: |");
        await LineAsync(output, "an account over all closes", () => store.AccountAsync(closes, "A-0000042", CancellationToken.None));
        await LineAsync(output, "movers between two closes, 20 of each kind, with the owner", () => store.MovesAsync(new MoveQuery(before, last, AccountFilter.None, stated, stated, 3, ["owner"], 20), CancellationToken.None));
        await LineAsync(output, "a book, revenue as kept", () => store.BookAsync(new BookQuery(last, AccountFilter.None, kept, []), CancellationToken.None));
        await LineAsync(output, "a book by industry, owner and seats, revenue an attribute", () => store.BookAsync(new BookQuery(last, AccountFilter.None, stated, by), CancellationToken.None));
        await LineAsync(output, "from band to band", () => store.TransitionsAsync(Query(before, kept), Query(last, kept), CancellationToken.None));
        await LineAsync(output, "all closes with what entered and left, revenue as kept", () => OverTimeAsync(store, closes, kept));
        await LineAsync(output, "the same, revenue an attribute", () => OverTimeAsync(store, closes, stated));
    }

    private static BookQuery Query(Run close, RevenueBasis revenue) => new(close, AccountFilter.None, revenue, []);

    private static async Task<int> OverTimeAsync(ITrendStore store, IReadOnlyList<Run> closes, RevenueBasis revenue)
    {
        for (var index = 0; index < closes.Count; index++)
        {
            await store.BookAsync(Query(closes[index], revenue), CancellationToken.None);
            if (index > 0)
            {
                await store.TransitionsAsync(Query(closes[index - 1], revenue), Query(closes[index], revenue), CancellationToken.None);
            }
        }

        return closes.Count;
    }

    private static async Task LineAsync<T>(TextWriter output, string what, Func<Task<T>> work)
    {
        var (times, processor) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            await work();
            times.Add(watch.Elapsed);
            processor.Add(Environment.CpuUsage.TotalTime - before);
        }

        await output.WriteLineAsync($"| {what} | {Median(times)} | {Median(processor)} |");
    }

    private static string Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(Repeats / 2).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);

    private static int? Number(string[] arguments, string name, int otherwise)
    {
        var at = Array.IndexOf(arguments, name);
        return at < 0 ? otherwise
            : at + 1 < arguments.Length && int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1 ? number
            : null;
    }
}
