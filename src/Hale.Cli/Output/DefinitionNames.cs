using Hale.Engine.Versions;

namespace Hale.Cli.Output;

/// <summary>What definitions are called: by the newest version that holds them, else by the beginning of their hash.</summary>
/// <param name="score">The name of the score.</param>
/// <param name="versions">All versions, the newest first.</param>
internal sealed class DefinitionNames(string score, IReadOnlyList<DefinitionVersion> versions)
{
    private const int HashDigits = 12;

    public string Of(string hash) => versions.FirstOrDefault(version => version.Definitions.TryGetValue(score, out var held) && held == hash) is { } version
        ? $"version {version.Number}"
        : hash[..Math.Min(HashDigits, hash.Length)];
}
