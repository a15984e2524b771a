using Hale.Cli.Hosting;

namespace Hale.Cli.Versioning;

/// <summary>Who does something: as the person says, else <c>HALE_AUTHOR</c>, else the name that git knows, else the user of this machine.</summary>
internal static class Author
{
    public static string Of(Terminal terminal, string? named, GitRepository git)
    {
        if (named is not null && string.IsNullOrWhiteSpace(named))
        {
            throw new Failure(ExitCode.Usage, "--author is empty", "name who does it, or leave the option out");
        }

        return named?.Trim() ?? (terminal.Environment("HALE_AUTHOR") is { Length: > 0 } author ? author : git.UserName ?? Environment.UserName);
    }
}
