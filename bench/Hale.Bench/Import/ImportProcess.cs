using System.Diagnostics;

namespace Hale.Bench.Import;

/// <summary>An import in a process of its own, to be killed.</summary>
internal static class ImportProcess
{
    /// <summary>The first argument by which this program knows that it is such a process.</summary>
    public const string Verb = "import-pieces-once";

    /// <summary>Imports the pieces of a folder into a data folder of it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="data">The name of the data folder.</param>
    /// <param name="kill">After which time it is killed; null lets it end.</param>
    /// <returns>How long it ran, and whether it came to its end.</returns>
    public static async Task<(TimeSpan Time, bool Ended)> RunAsync(string folder, string data, TimeSpan? kill)
    {
        string[] program = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Path.Combine(AppContext.BaseDirectory, "Hale.Bench.dll")] : [];
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. program, Verb, folder, data]) { UseShellExecute = false })!;
        if (kill is { } after)
        {
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(after));
            process.Kill(entireProcessTree: true);
        }

        await process.WaitForExitAsync();
        return (clock.Elapsed, process.ExitCode == 0);
    }

    /// <summary>Is the process.</summary>
    public static async Task<int> AnswerAsync(string[] arguments)
    {
        var report = await HaleImport.RunAsync(arguments[0], new EventFiles(arguments[0]).Pieces, arguments[1], InterruptedCommand.Memory);
        return report.Problems.Count == 0 ? 0 : 1;
    }
}
