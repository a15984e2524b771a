namespace Hale.Bench.Scale;

/// <summary>How long each stage takes on many events, beside what it is measured against, in one run.</summary>
internal static class ScaleCommand
{
    public const string Usage = "scale [--accounts 20000] [--events 20000000] [--months 24] [--no-postgres] [--without PASS] [--each-pass] [--folder KEPT]";

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (ScaleOptions.Read(arguments) is not { } options)
        {
            await errors.WriteLineAsync($"Usage: {Usage}");
            return 2;
        }

        new ScaleData(options.Accounts, options.Events).Write(options.Folder!);
        return 0;
    }
}
