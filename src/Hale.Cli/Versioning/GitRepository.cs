using System.ComponentModel;
using System.Diagnostics;
using Hale.Language.Projects;

namespace Hale.Cli.Versioning;

/// <summary>What git knows of a folder. Without the program, or outside a repository, it knows nothing.</summary>
internal sealed class GitRepository(string folder)
{
    /// <summary>Whether the folder lies in a repository, and the program is there.</summary>
    public bool IsThere => Ask("rev-parse", "--is-inside-work-tree") == "true";

    /// <summary>The name that commits of this person carry; null when git does not know.</summary>
    public string? UserName => Ask("config", "--get", "user.name") is { Length: > 0 } name ? name : null;

    /// <summary>The commit that is checked out, when it holds exactly these files; null when the files are not in it as they are.</summary>
    public string? CommitOf(DefinitionBundle files)
    {
        string[] paths = [.. files.Files.Select(file => file.Path)];
        string[] places = [.. paths.Select(path => path.Split('/')[0]).Distinct(StringComparer.Ordinal)];
        return Ask(["ls-files", "--error-unmatch", "--", .. paths]) is not null && Ask(["status", "--porcelain", "--", .. places]) is { Length: 0 } ? Ask("rev-parse", "--verify", "HEAD") : null;
    }

    /// <summary>Whether a commit is the one that is checked out, or one of those before it.</summary>
    public bool Contains(string commit) => Ask("merge-base", "--is-ancestor", commit, "HEAD") is not null;

    /// <summary>What git answers; null when it refuses or is not there.</summary>
    private string? Ask(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var answer = git.StandardOutput.ReadToEnd().Trim();
            git.WaitForExit();
            return git.ExitCode == 0 ? answer : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
