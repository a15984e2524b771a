using System.CommandLine;

namespace Hale.Cli.Commands;

/// <summary>Options that several commands have in common.</summary>
internal static class CommonOptions
{
    public static Option<string?> Project { get; } = new("--project", "-p")
    {
        Description = "The project's folder; otherwise the nearest folder upwards that has a hale.yaml",
        HelpName = "folder",
        Recursive = true,
    };

    /// <summary>A command's description: what it does, and a command line to begin with.</summary>
    public static string Described(string what, string example) => $"{what}\n\nExample: {example}";

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "How the result is written; stdout holds nothing else",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string?> AsOf() => new("--as-of")
    {
        Description = "The moment: a day (2024-12-31 means its close) or an instant (2024-12-31T18:00:00Z); otherwise the last day that has data",
        HelpName = "day",
    };

    public static Option<string?> NotAfter() => new("--as-of")
    {
        Description = "Read the run with the latest as-of not after this day or instant; otherwise the latest of all",
        HelpName = "day",
    };

    public static Option<string?> Snapshot() => new("--snapshot")
    {
        Description = "Read the data of a snapshot that `hale snapshot` wrote instead of the project's own; it is not changed",
        HelpName = "folder",
    };

    public static Option<string?> Score() => new("--score") { Description = "The score; needed only when the project has several", HelpName = "name" };
}
