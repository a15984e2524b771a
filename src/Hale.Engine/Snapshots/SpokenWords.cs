using Hale.Language.Projects;

namespace Hale.Engine.Snapshots;

/// <summary>The words that the definitions of metrics and scores are written with: where a value of an account is one of them, the definitions may ask for it.</summary>
public sealed class SpokenWords
{
    private const string Comment = " # ";

    private static readonly string[] Folders = ["metrics/", "scores/"];

    private static readonly char[] Quotes = ['"', '\''];

    private static readonly char[] Between = [.. " \t\r,:[]{}()", .. Quotes];

    private SpokenWords(IReadOnlyList<string> all) => All = all;

    /// <summary>The words, sorted.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The words of a project: what stands in quotes, and what stands alone, in hale.yaml, metrics/ and scores/; comments say nothing. Tests and sources are not read.</summary>
    public static SpokenWords Of(DefinitionBundle bundle) => new(
    [
        .. bundle.Files
            .Where(file => file.Path == ProjectFolder.FileName || Folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            .SelectMany(file => file.Text.Split('\n'))
            .Where(line => !line.TrimStart().StartsWith('#'))
            .Select(line => line.IndexOf(Comment, StringComparison.Ordinal) is >= 0 and var comment ? line[..comment] : line)
            .SelectMany(line => Quotes.SelectMany(quote => Quoted(line, quote)).Concat(line.Split(Between)))
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ]);

    /// <summary>What stands between two of the same quotes; also within the other kind, as in <c>"plan == 'pro'"</c>.</summary>
    private static IEnumerable<string> Quoted(string line, char quote) => line.Split(quote).Skip(1).SkipLast(1);
}
