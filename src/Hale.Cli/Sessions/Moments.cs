using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Warehousing;

namespace Hale.Cli.Sessions;

/// <summary>Reads the as-of that a person asked for.</summary>
internal static class Moments
{
    /// <summary>The moment asked for, or the latest close that has data.</summary>
    public static async Task<AsOf> ResolveAsync(ProjectSession session, Terminal terminal, string? text, CancellationToken cancellation) =>
        Parse(text, session.Project.Zone) ?? LatestClose.Of(
            await session.Warehouse.StatusAsync(cancellation), session.Project, Instant.From(terminal.Clock.GetUtcNow()));

    /// <summary>The moment asked for; null when none was.</summary>
    public static AsOf? Parse(string? text, ProjectZone zone) =>
        text is null ? null
        : AsOf.TryParse(text, zone, out var asOf) ? asOf
        : throw new Failure(ExitCode.Usage, $"`{text}` is no day and no instant", "write 2024-12-31 for the close of that day, or 2024-12-31T18:00:00Z");
}
