using Hale.Engine.Versions;

namespace Hale.Cli.Output;

/// <summary>Versions in words.</summary>
internal static class VersionTexts
{
    private const int ShortCommit = 10;

    /// <summary>A commit as git shows it.</summary>
    public static string Short(string commit) => commit.Length > ShortCommit ? commit[..ShortCommit] : commit;

    /// <summary>Which scores compute something else than before: <c>health changed, onboarding new</c>.</summary>
    public static string Changes(DefinitionVersion version, DefinitionVersion? before)
    {
        var earlier = before?.Definitions ?? new Dictionary<string, string>();
        string[] changes =
        [
            .. version.Definitions.Where(score => earlier.TryGetValue(score.Key, out var hash) && hash != score.Value).Select(score => $"{score.Key} changed").Order(StringComparer.Ordinal),
            .. version.Definitions.Keys.Except(earlier.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(score => $"{score} new"),
            .. earlier.Keys.Except(version.Definitions.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(score => $"{score} gone"),
        ];
        return changes.Length == 0 ? "no score has another definition" : string.Join(", ", changes);
    }
}
