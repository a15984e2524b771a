using System.Globalization;
using Hale.Core.Scoring;

namespace Hale.Bench.Definitions;

/// <summary>How long definitions take: to load, and to score accounts whose values are in memory, in double and in decimal arithmetic.</summary>
internal static class DefinitionsCommand
{
    public const string Usage = "definitions [--metrics 500] [--scorecards 50] [--accounts 100000] [--measures 30]";

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (DefinitionsOptions.Read(arguments) is not { } options)
        {
            errors.WriteLine($"Usage: {Usage}");
            return 2;
        }

        Line(output, "what", "ms", "remark");
        Line(output, "---", "---:", "---");
        Load(options, output);
        return Score(options, output);
    }

    private static void Load(DefinitionsOptions options, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("hale-bench-").FullName;
        try
        {
            MadeProject.Write(folder, options);
            var times = LoadTimes.Of(folder);
            Line(output, $"load {options.Metrics} metrics and {options.Scorecards} scorecards, cold", Ms(times.Cold), "the first in the process; aim: below 1,000");
            Line(output, "the same, warm", Ms(times.Warm), "median of 9");
            Line(output, "of it bytes to trees", Ms(times.Trees), "YAML with places");
            Line(output, "definition hashes of all scores", Ms(times.Hashes), "not part of a load");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Score(DefinitionsOptions options, TextWriter output)
    {
        var score = MadeScores.Score(options.Measures);
        var table = MadeScores.Values(options.Accounts, options.Measures);
        var (usual, exact) = (new ScoreEvaluator(score), new ScoreEvaluator(score, exactOnly: true));
        var (block, same) = (usual.Evaluate(table, CancellationToken.None), exact.Evaluate(table, CancellationToken.None));
        var size = string.Create(CultureInfo.InvariantCulture, $"{options.Accounts:N0} accounts × {options.Measures} measures");
        var all = LoadTimes.Median(() => usual.Evaluate(table, CancellationToken.None));
        var one = LoadTimes.Median(() => usual.Evaluate(table, 1, CancellationToken.None));
        var slow = LoadTimes.Median(() => exact.Evaluate(table, CancellationToken.None));
        Line(output, $"score {size}, every node kept", Ms(all), PerAccount(all, options));
        Line(output, "the same on one thread", Ms(one), PerAccount(one, options));
        Line(output, "the same in decimal arithmetic", Ms(slow), string.Create(CultureInfo.InvariantCulture, $"{slow / all:0.0} times as long"));
        var different = MadeScores.Differences(score, block, same);
        Line(output, "accounts that the two print differently", different.ToString(CultureInfo.InvariantCulture), "score, band, bounds, coverage and every node, of all accounts");
        return different == 0 ? 0 : 1;
    }

    private static string PerAccount(double milliseconds, DefinitionsOptions options) =>
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds * 1000 / options.Accounts:0.00} µs an account");

    private static string Ms(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    private static void Line(TextWriter output, string what, string number, string remark) => output.WriteLine($"| {what} | {number} | {remark} |");
}
