using Hale.Cli.Output.Validation;
using Hale.Engine.Proving;
using Hale.Engine.Versions;

namespace Hale.Cli.Output;

/// <summary>A version for machines.</summary>
internal static class VersionShape
{
    /// <summary>A version.</summary>
    /// <param name="version">The version.</param>
    /// <param name="isLive">Whether it is live.</param>
    /// <param name="cards">The newest report cards of its definitions; null where nobody asked.</param>
    /// <param name="today">The hash of the rules of the files, by which cards are held; null where nobody asked.</param>
    public static object Of(DefinitionVersion version, bool isLive, IEnumerable<KeptCard>? cards = null, string? today = null) => new
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
        report_cards = cards?.Select(card => CardShape.Line(card, standing: null, today)),
    };
}
