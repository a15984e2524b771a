using System.Diagnostics;
using System.Globalization;

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
            await RunAsync(["audit", "--help"], errors);
            var clock = Stopwatch.StartNew();
            var auc = HandWritten.Auc(files);
            var query = clock.Elapsed;
            var audit = await RunAsync(["audit", "--scores", files.Scores, "--outcomes", files.Outcomes, "--out", Path.Combine(folder.FullName, "report.html")], errors);
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

    private static async Task<Measured> RunAsync(string[] arguments, TextWriter errors)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo(Path.Combine(Root(AppContext.BaseDirectory), "hale"), arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        var peak = await PeakAsync(process);
        await said;
        if (process.ExitCode != 0)
        {
            await errors.WriteLineAsync(await complained);
        }

        return new Measured(process.ExitCode, clock.Elapsed, peak);
    }

    private static async Task<long> PeakAsync(Process process)
    {
        var peak = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
            await Task.Delay(20);
        }

        return peak;
    }

    private static (int Accounts, int Days)? Size(string[] arguments) => arguments switch
    {
        [] => (10_000, 500),
        ["--accounts", var accounts] when Number(accounts) is { } some => (some, 500),
        ["--accounts", var accounts, "--days", var days] when Number(accounts) is { } some && Number(days) is { } many => (some, many),
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Hale.slnx")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
