using System.Globalization;
using Hale.Bench.Scale;

namespace Hale.Bench.Planning;

/// <summary>How long <c>hale plan</c> takes for many accounts, beside two runs of <c>hale score</c>.</summary>
internal static class PlanCommand
{
    public const string Usage = "plan [--accounts 100000] [--events 5000000] [--rounds 3]";
    private const long UsualAccounts = 100_000;
    private const long UsualEvents = 5_000_000;
    private const long UsualRounds = 3;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (Number(arguments, "--accounts", UsualAccounts) is not { } accounts || Number(arguments, "--events", UsualEvents) is not { } events || Number(arguments, "--rounds", UsualRounds) is not { } rounds)
        {
            await errors.WriteLineAsync($"Usage: {Usage}");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("hale-bench-");
        try
        {
            new ScaleData((int)accounts, events).Write(folder.FullName);
            var bench = new PlanBench(new ScaleSite(folder.FullName, ScaleProject.Write(folder.FullName)), (int)rounds, output);
            await bench.ImportAsync();
            await bench.MeasureAsync();
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static long? Number(ReadOnlySpan<string> arguments, string name, long usual)
    {
        var place = arguments.IndexOf(name);
        return place < 0 ? usual
            : place + 1 < arguments.Length && long.TryParse(arguments[place + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
            : null;
    }
}
