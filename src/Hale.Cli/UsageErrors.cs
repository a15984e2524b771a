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
            foreach (var error in parsed.Errors.Select(error => error.Message.TrimEnd('.')).Distinct())
            {
                console.MarkupLineInterpolated($"[red]hale:[/] {error}");
            }
        }

        console.MarkupLineInterpolated($"  see `{Path(command)} --help`");
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
