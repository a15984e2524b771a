using Hale.Engine.Movement;
using Hale.Engine.Versions;

namespace Hale.Cli.Output;

/// <summary>What definitions are called: by the version that was live when a run was computed, where it holds them, else by the newest that does, else by the beginning of their hash.</summary>
/// <param name="score">The name of the score.</param>
/// <param name="versions">All versions, the newest first.</param>
/// <param name="runs">The runs whose definitions are named.</param>
internal sealed class DefinitionNames(string score, IReadOnlyList<DefinitionVersion> versions, ComparedRuns runs)
{
    private const int HashDigits = 12;

    public string Of(string hash)
    {
        List<DefinitionVersion> holding = [.. versions.Where(version => version.Definitions.TryGetValue(score, out var held) && held == hash)];
        var computed = new[] { runs.Before, runs.After }.First(run => run.Header.DefinitionHash == hash).Header.StartedAt;
        return (holding.FirstOrDefault(version => version.AppliedAt <= computed) ?? holding.FirstOrDefault()) is { } version
            ? $"version {version.Number}"
            : hash[..Math.Min(HashDigits, hash.Length)];
    }
}
