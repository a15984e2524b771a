using Hale.Core.Time;
using Hale.Engine.Versions;
using Hale.Language.Projects;

namespace Hale.Operations.Tests.Running;

/// <summary>Bundles and proposals of tests.</summary>
internal static class Proposals
{
    public const string Header = "project: Sample\ntime_zone: UTC\n";

    public static DefinitionBundle Bundle(string score) => new([new DefinitionFile("hale.yaml", Header), new DefinitionFile("scores/health.yaml", score)]);

    /// <summary>A proposal whose definition hash is told by the text of its score.</summary>
    public static VersionProposal Of(string score, string message = "why") =>
        new(Bundle(score), Definitions(score), "ana", message, new Instant(1_000_000));

    public static IReadOnlyDictionary<string, string> Definitions(string score) => new Dictionary<string, string>(StringComparer.Ordinal) { ["health"] = "hash of " + score };
}
