using Hale.Engine.Versions;

namespace Hale.Cli.Output;

/// <summary>A version for machines.</summary>
internal static class VersionShape
{
    public static object Of(DefinitionVersion version, bool isLive) => new
    {
        version = version.Number,
        live = isLive,
        applied_at = version.AppliedAt.ToString(),
        author = version.Author,
        message = version.Message,
        rolled_back_to = version.RolledBackTo,
        commit = version.Commit,
        files = version.Bundle,
        definitions = version.Definitions,
    };
}
