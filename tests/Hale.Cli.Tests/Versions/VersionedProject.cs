using System.Text.RegularExpressions;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Versions;

/// <summary>The sample project, whose one score is changed from version to version.</summary>
internal static class VersionedProject
{
    public const string Score = "scores/health.yaml";

    public static Shell New()
    {
        var shell = new Shell();
        shell.WriteSample();
        shell.Environment["HALE_AUTHOR"] = "Ana";
        return shell;
    }

    /// <summary>Changes the weight of logins.</summary>
    public static void Weigh(this Shell shell, int weight) =>
        shell.Write(Score, Regex.Replace(shell.Text(Score), @"logins: \{ weight: \d+", $"logins: {{ weight: {weight}", RegexOptions.None, TimeSpan.FromSeconds(1)));

    public static string Text(this Shell shell, string file) => File.ReadAllText(Path.Combine(shell.Folder, file));

    /// <summary>What is printed of the score of <c>acme</c>.</summary>
    public static async Task<string> ScoreOfAcmeAsync(this Shell shell)
    {
        var accounts = (await shell.DoAsync("accounts", "--format", "csv", "--as-of", "2024-12-31")).Output.Split('\n');
        var column = Array.IndexOf(accounts[0].Split(','), "score");
        return accounts.Single(line => line.StartsWith("acme,", StringComparison.Ordinal)).Split(',')[column];
    }
}
