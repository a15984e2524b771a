using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Sessions;
using Hale.Engine.Versions;

namespace Hale.Cli.Versioning;

/// <summary>Options of commands that change what is live.</summary>
internal static class VersionOptions
{
    public static Option<string?> Message(string description) => new("--message", "-m") { Description = description, HelpName = "text" };

    public static Option<string?> Author() => new("--author") { Description = "Who does it; otherwise HALE_AUTHOR, the name that git knows, or the user of this machine", HelpName = "name" };

    /// <summary>What a person wrote as a message.</summary>
    public static string Text(string? message) => string.IsNullOrWhiteSpace(message)
        ? throw new Failure(ExitCode.Usage, "it is not said why", "say it in a sentence for those who read the versions later: `--message \"Less weight on seats\"`")
        : message.Trim();

    /// <summary>The version of a number.</summary>
    public static DefinitionVersion Find(IReadOnlyList<DefinitionVersion> versions, long number) => versions.FirstOrDefault(version => version.Number == number)
        ?? throw Lookup.NotFound("version", $"{number}", versions.Select(version => $"{version.Number}"));
}
