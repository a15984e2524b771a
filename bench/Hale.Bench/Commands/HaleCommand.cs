using System.Diagnostics;

namespace Hale.Bench.Commands;

/// <summary>Runs <c>hale</c> as a person does, in a process of its own.</summary>
internal static class HaleCommand
{
    /// <summary>Runs a command; what it complains of is passed on when it fails.</summary>
    public static async Task<Measured> RunAsync(string[] arguments, TextWriter errors)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo(Path.Combine(Root(AppContext.BaseDirectory), "hale"), arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        var (processors, peak) = await WatchAsync(process);
        await said;
        if (process.ExitCode != 0)
        {
            await errors.WriteLineAsync(await complained);
        }

        return new Measured(process.ExitCode, clock.Elapsed, processors, peak);
    }

    /// <summary>Both can be read only while the process lives, so that the last fiftieth of a second is not in them.</summary>
    private static async Task<(TimeSpan Processors, long PeakBytes)> WatchAsync(Process process)
    {
        var (processors, peak) = (TimeSpan.Zero, 0L);
        while (true)
        {
            process.Refresh();
            try
            {
                (processors, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                await process.WaitForExitAsync();
                return (processors, peak);
            }

            await Task.Delay(20);
        }
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Hale.slnx")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
