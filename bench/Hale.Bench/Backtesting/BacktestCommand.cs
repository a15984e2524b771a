using System.Globalization;
using Hale.Bench.Scale;

namespace Hale.Bench.Backtesting;

/// <summary>How long <c>hale backtest</c> takes for the month-ends of two years, beside one run of <c>hale score</c>.</summary>
internal static class BacktestCommand
{
    public const string Usage = "backtest [--accounts 20000] [--events 20000000] [--rounds 3] [--folder KEPT]";
    private const long UsualAccounts = 20_000;
    private const long UsualEvents = 20_000_000;
    private const long UsualRounds = 3;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (Number(arguments, "--accounts", UsualAccounts) is not { } accounts || Number(arguments, "--events", UsualEvents) is not { } events || Number(arguments, "--rounds", UsualRounds) is not { } rounds)
        {
            await errors.WriteLineAsync($"Usage: {Usage}");
            return 2;
        }

        var kept = Kept(arguments);
        var folder = kept is null ? Directory.CreateTempSubdirectory("hale-bench-") : Directory.CreateDirectory(kept);
        try
        {
            var site = new ScaleSite(folder.FullName, BacktestBench.Project(folder.FullName));
            var bench = new BacktestBench(site, (int)rounds, output, errors);
            if (!Directory.Exists(site.Options.DataFolder))
            {
                new ScaleData((int)accounts, events).Write(folder.FullName);
                await bench.ImportAsync();
            }

            return await bench.MeasureAsync();
        }
        finally
        {
            if (kept is null)
            {
                folder.Delete(recursive: true);
            }
        }
    }

    /// <summary>The folder whose data stay, and are taken as they are the next time.</summary>
    private static string? Kept(ReadOnlySpan<string> arguments) => arguments.IndexOf("--folder") is var place && place >= 0 && place + 1 < arguments.Length ? arguments[place + 1] : null;

    private static long? Number(ReadOnlySpan<string> arguments, string name, long usual)
    {
        var place = arguments.IndexOf(name);
        return place < 0 ? usual
            : place + 1 < arguments.Length && long.TryParse(arguments[place + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
            : null;
    }
}
