using Spectre.Console;

namespace Hale.Cli.Hosting;

/// <summary>Where a command reads its surroundings and writes its answers: results to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Terminal
{
    /// <summary>What is not read on a terminal is never wrapped.</summary>
    private const int WidthOfPipes = 10_000;

    /// <summary>A terminal.</summary>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where everything else goes.</param>
    /// <param name="folder">The folder the person is in.</param>
    /// <param name="clock">The time.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <param name="read">Whether a person reads the results as they come.</param>
    /// <param name="watched">Whether a person is watching the progress.</param>
    public Terminal(TextWriter output, TextWriter error, string folder, TimeProvider clock, Func<string, string?> environment, bool read, bool watched)
    {
        (Folder, Clock, Environment) = (folder, clock, environment);
        RawOut = output == System.Console.Out ? new StreamWriter(System.Console.OpenStandardOutput(), bufferSize: 1 << 16) : output;
        Out = Console(output, read);
        Error = Console(error, watched);
        Watched = watched;
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

    /// <summary>Whether a person is watching the progress.</summary>
    public bool Watched { get; }

    /// <summary>The terminal of this process. Results for machines are buffered: a million rows must not be a million writes.</summary>
    public static Terminal OfProcess() => new(
        System.Console.Out,
        System.Console.Error,
        Directory.GetCurrentDirectory(),
        TimeProvider.System,
        System.Environment.GetEnvironmentVariable,
        !System.Console.IsOutputRedirected,
        !System.Console.IsErrorRedirected);

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
