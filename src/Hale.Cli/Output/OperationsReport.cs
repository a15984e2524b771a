using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Engine.Import;
using Hale.Engine.Operating;
using Hale.Engine.Versions;

namespace Hale.Cli.Output;

/// <summary>What <c>hale doctor</c> says of the operational store. A store that cannot be had is said to be so: the rest is worth knowing all the same.</summary>
internal sealed record OperationsReport(OperationsStatus? Status, DefinitionVersion? Live, string? Fault)
{
    /// <summary>For machines.</summary>
    public object Shape => new { store = Status, live_version = Live is null ? null : VersionShape.Of(Live, isLive: true), fault = Fault };

    public static async Task<OperationsReport> ReadAsync(DataSession session, CancellationToken cancellation)
    {
        try
        {
            return new OperationsReport(await session.Operations.StatusAsync(cancellation), await session.Operations.Versions.LiveAsync(cancellation), null);
        }
        catch (OperationsException fault)
        {
            return new OperationsReport(null, null, fault.Message);
        }
        catch (DatabaseException fault)
        {
            return new OperationsReport(null, null, fault.Message);
        }
    }

    public void Write(Sheet facts, ProjectZone zone)
    {
        facts.Row("operations", Status is { } status ? $"{status.Engine}, {status.Place}, tables version {Words.Number(status.Schema)}" : $"cannot be used: {Fault}");
        if (Status is not null)
        {
            facts.Row("definitions", Live is { } live ? $"version {live.Number} is live, applied by {live.Author} on {Cells.Moment(live.AppliedAt, zone)}" : "no version was applied: the files are scored");
        }
    }
}
