using Spectre.Console;

namespace Hale.Cli.Hosting;

/// <summary>Where a command reads its surroundings and writes its answers: results to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Terminal
{
    private const int WidthOfPipes = 200;

    public Terminal(TextWriter output, TextWriter error, string folder, TimeProvider clock, Func<string, string?> environment, bool interactive)
    {
        (Folder, Clock, Environment) = (folder, clock, environment);
        RawOut = output == System.Console.Out ? new StreamWriter(System.Console.OpenStandardOutput(), bufferSize: 1 << 16) : output;
        Out = Console(output, interactive);
        Error = Console(error, interactive);
        Interactive = interactive;
    }

    /// <summary>Results for machines: no colour, no wrapping.</summary>
    public TextWriter RawOut { get; }

    /// <summary>Results for people.</summary>
    public IAnsiConsole Out { get; }

    /// <summary>Progress, remarks and errors.</summary>
    public IAnsiConsole Error { get; }

    /// <summary>The folder the person is in.</summary>
    public string Folder { get; }

    public TimeProvider Clock { get; }

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Environment { get; }

    /// <summary>Whether a person is watching.</summary>
    public bool Interactive { get; }

    /// <summary>The terminal of this process. Results for machines are buffered: a million rows must not be a million writes.</summary>
    public static Terminal OfProcess() => new(
        System.Console.Out,
        System.Console.Error,
        Directory.GetCurrentDirectory(),
        TimeProvider.System,
        System.Environment.GetEnvironmentVariable,
        !System.Console.IsOutputRedirected && !System.Console.IsErrorRedirected);

    private static IAnsiConsole Console(TextWriter writer, bool interactive)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = interactive ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = interactive ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!interactive)
        {
            console.Profile.Width = WidthOfPipes;
        }

        return console;
    }
}
