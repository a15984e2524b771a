using Hale.Cli.Hosting;

namespace Hale.Cli.Tests.Running;

/// <summary>Runs command lines in this process, in a folder of their own, at a fixed moment.</summary>
internal sealed class Shell : IDisposable
{
    private readonly FixedClock _clock = new(new DateTimeOffset(2025, 1, 15, 9, 30, 0, TimeSpan.Zero));

    public Shell() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "hale-tests", Path.GetRandomFileName());

    private string DataFolder => Path.Combine(Folder, ".hale");

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    /// <summary>How wide results may be; null for no limit.</summary>
    public int? Width { get; set; }

    /// <summary>Runs a command line and gives all that it said.</summary>
    public async Task<Answer> RunAsync(params string[] arguments)
    {
        if (arguments is ["import", ..] && File.Exists(Path.Combine(Folder, "hale.yaml")) && !Path.Exists(DataFolder))
        {
            NewDatabase.CopyTo(DataFolder);
        }

        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var terminal = new Terminal(output, error, Folder, _clock, name => Environment.GetValueOrDefault(name), read: false, watched: false);
        terminal.Out.Profile.Width = Width ?? terminal.Out.Profile.Width;
        var code = await HaleProgram.RunAsync(arguments, terminal);
        return new Answer((ExitCode)code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command line that must succeed.</summary>
    public async Task<Answer> DoAsync(params string[] arguments)
    {
        var answer = await RunAsync(arguments);
        answer.Code.ShouldBe(ExitCode.Done, $"hale {string.Join(' ', arguments)}\n{answer.Output}\n{answer.Error}");
        return answer;
    }

    public void Write(string file, string content)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content.ReplaceLineEndings("\n"));
    }

    /// <summary>Puts one text in the place of another, which must be there.</summary>
    public void Change(string file, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        text.ShouldContain(from);
        Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Copies a folder into the project, or into a folder of it.</summary>
    public void Copy(string from, string into = "")
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, into, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
