using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Hale.Bench.Scale;

/// <summary>Runs each stage in a process of its own, so that its peak memory is its own, and the next one begins as it did.</summary>
internal static class StageProcess
{
    /// <summary>The first argument by which this program knows that it is such a process.</summary>
    public const string Verb = "scale-stage";

    /// <summary>Runs a stage in a new process.</summary>
    public static async Task<Stage> RunAsync(string stage, int runs, string folder, ScaleOptions options)
    {
        string[] arguments = [.. Itself(), Verb, stage, Text(runs), folder, Text(options.Months), .. options.Without];
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<Stage>(said)!
            : throw new InvalidOperationException($"the stage `{stage}` failed");
    }

    /// <summary>Runs a stage in this process and says what it took.</summary>
    public static async Task<int> AnswerAsync(string[] arguments, TextWriter output)
    {
        var (stage, runs, folder) = (arguments[0], Number(arguments[1]), arguments[2]);
        var options = ScaleOptions.Usual with { Months = Number(arguments[3]), Without = arguments[4..] };
        var done = new List<StageRun>();
        var work = new StageWork(new ScaleSite(folder, ScaleProject.Write(folder)), options);
        await work.RunAsync(stage, runs, done);
        await output.WriteAsync(JsonSerializer.Serialize(new Stage(done, Peak())));
        return 0;
    }

    /// <summary>What the path of this process needs as its first argument: nothing where it is the program itself, the assembly where it is `dotnet`.</summary>
    private static string[] Itself() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Path.Combine(AppContext.BaseDirectory, "Hale.Bench.dll")] : [];

    private static long Peak()
    {
        const string key = "VmHWM:";
        const string status = "/proc/self/status";
        return !File.Exists(status) ? 0
            : File.ReadLines(status).Where(line => line.StartsWith(key, StringComparison.Ordinal)).Select(line => 1024 * long.Parse(line[key.Length..^2], CultureInfo.InvariantCulture)).First();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
