using System.CommandLine;
using Hale.Language.Text;
using Spectre.Console;

namespace Hale.Cli;

/// <summary>Says what is wrong with a command line and what may have been meant.</summary>
internal static class UsageErrors
{
    public static void Write(ParseResult parsed, IAnsiConsole console)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens;
        foreach (var token in unknown)
        {
            console.MarkupLineInterpolated($"[red]hale:[/] there is no {Kind(token)} `{token}`{Suggest(token, command)}");
        }

        if (unknown.Count == 0)
        {
            foreach (var error in parsed.Errors.Select(error => Plain(error.Message)).Distinct())
            {
                console.MarkupLineInterpolated($"[red]hale:[/] {error}");
            }
        }

        console.MarkupLineInterpolated($"  see `{Path(command)} --help`");
    }

    // The parser names types of the program, and gives each of the possible words a line.
    private static string Plain(string message)
    {
        var type = message.IndexOf(" as expected type", StringComparison.Ordinal);
        return (type < 0 ? message : message[..type] + ": a whole number is needed").TrimEnd('.').ReplaceLineEndings("\n").Replace(":\n\t", ": ", StringComparison.Ordinal).Replace("\n\t", ", ", StringComparison.Ordinal);
    }

    private static string Kind(string token) => token.StartsWith('-') ? "option" : "command or argument";

    private static string Suggest(string token, Command command)
    {
        var names = token.StartsWith('-')
            ? command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options)).Select(option => option.Name)
            : command.Subcommands.Select(sub => sub.Name);
        return Suggestion.For(token, names) is { } meant ? $"; did you mean `{meant}`?" : string.Empty;
    }

    private static string Path(Command command) =>
        string.Join(' ', command.Parents.OfType<Command>().Select(parent => parent is RootCommand ? "hale" : parent.Name).Append(command is RootCommand ? "hale" : command.Name));
}
