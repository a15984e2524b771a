using System.Diagnostics;
using System.Globalization;
using Hale.Bench.Commands;

namespace Hale.Bench.Audit;

/// <summary>How long <c>hale audit</c> takes over a daily history, beside one hand-written query on the same engine that reads the same file and answers only the first question.</summary>
internal static class AuditCommand
{
    public const string Usage = "audit [--accounts 10000] [--days 500]";

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (Size(arguments) is not var (accounts, days))
        {
            await errors.WriteLineAsync($"Usage: {Usage}");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("hale-bench-");
        try
        {
            var files = new DailyHistory(accounts, days).Write(folder.FullName);
            await HaleCommand.RunAsync(["audit", "--help"], errors);
            var clock = Stopwatch.StartNew();
            var auc = HandWritten.Auc(files);
            var query = clock.Elapsed;
            var audit = await HaleCommand.RunAsync(["audit", "--scores", files.Scores, "--outcomes", files.Outcomes, "--out", Path.Combine(folder.FullName, "report.html")], errors);
            await output.WriteLineAsync(Report(accounts, days, auc, query, audit));
            return audit.ExitCode;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Report(int accounts, int days, double auc, TimeSpan query, Measured audit) => string.Create(CultureInfo.InvariantCulture, $"""
        {(long)accounts * days:N0} scores ({accounts:N0} accounts × {days} days, CSV), {Environment.ProcessorCount} processors

        | | seconds | peak memory |
        | --- | ---: | ---: |
        | one query: read the file, first score of each month, AUC {auc:.0000} without interval | {query.TotalSeconds:0.0} | |
        | hale audit: the whole report card | {audit.Time.TotalSeconds:0.0} | {audit.PeakBytes / 1e6:N0} MB |
        | ratio | {audit.Time / query:0.0} | |

        """);

    private static (int Accounts, int Days)? Size(string[] arguments) => arguments switch
    {
        [] => (10_000, 500),
        ["--accounts", var accounts] when Number(accounts) is { } some => (some, 500),
        ["--accounts", var accounts, "--days", var days] when Number(accounts) is { } some && Number(days) is { } many => (some, many),
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
