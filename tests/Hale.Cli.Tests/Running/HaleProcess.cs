using System.Diagnostics;
using System.Globalization;
using Hale.Cli.Hosting;

namespace Hale.Cli.Tests.Running;

/// <summary>Runs a command line as a process of its own, to kill it, to starve it, or to see how much memory it takes.</summary>
internal sealed class HaleProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "hale.dll");
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private HaleProcess(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The most memory that the process held so far, in bytes; 0 where the system does not say.</summary>
    public long PeakMemory { get; private set; }

    public static HaleProcess Start(string folder, params string[] arguments) => new(Command("dotnet", [Program, .. arguments], folder));

    /// <summary>Starts it with variables of the environment.</summary>
    public static HaleProcess Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = Command("dotnet", [Program, .. arguments], folder);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new HaleProcess(start);
    }

    /// <summary>Starts it with a limit on the size of every file it writes: for the program, the same as a disk that is full.</summary>
    public static HaleProcess StartWithFileLimit(string folder, int kilobytes, params string[] arguments)
    {
        var limit = string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ; ulimit -f {kilobytes}; exec dotnet \"$@\"");
        var start = Command("bash", ["-c", limit, "bash", Program, .. arguments], folder);
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return new HaleProcess(start);
    }

    /// <summary>Waits for the end, watching the memory.</summary>
    public async Task<Answer> WaitAsync()
    {
        while (!_process.HasExited)
        {
            PeakMemory = Math.Max(PeakMemory, ReadPeak());
            await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(20));
        }

        return new Answer((ExitCode)_process.ExitCode, await _output, await _error);
    }

    /// <summary>Kills it the hard way after a time; false when it had ended before.</summary>
    public async Task<bool> KillAfterAsync(TimeSpan time)
    {
        await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(time));
        var alive = !_process.HasExited;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        return alive;
    }

    public void Dispose() => _process.Dispose();

    private static ProcessStartInfo Command(string program, IReadOnlyList<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    private long ReadPeak()
    {
        try
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan("VmHWM:".Length).TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
