using Hale.Cli.Sessions;
using Hale.Core.Lineage;
using Hale.Core.Time;
using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What has become of accounts at the latest close, for <c>hale doctor</c>.</summary>
internal sealed class LineageReport
{
    private readonly AsOf _asOf;
    private readonly AccountLineage _lineage;

    private LineageReport(AsOf asOf, AccountLineage lineage) => (_asOf, _lineage) = (asOf, lineage);

    /// <summary>The same for machines.</summary>
    public object Shape => new
    {
        as_of = _asOf.Label,
        merged = Count(LineageKind.Merged),
        renamed = Count(LineageKind.Renamed),
        split = _lineage.Splits.Count,
        circles = _lineage.Circles,
    };

    /// <summary>Counts; null when nothing has become of any account, or the project cannot be read.</summary>
    public static async Task<LineageReport?> ReadAsync(DataSession session, WarehouseStatus status, TimeProvider clock, CancellationToken cancellation)
    {
        if (session.Project is not { } project)
        {
            return null;
        }

        var asOf = LatestClose.Of(status, project, Instant.From(clock.GetUtcNow()));
        var lineage = await session.Warehouse.Metrics.LineageAsync([.. project.Sources.Select(source => source.Name)], asOf.Moment, cancellation);
        return lineage is { IsEmpty: true, Circles.Count: 0 } ? null : new LineageReport(asOf, lineage);
    }

    public void Write(IAnsiConsole console)
    {
        console.WriteLine();
        console.MarkupLineInterpolated(
            $"as of {_asOf.Label} accounts merged into others: {Words.Number(Count(LineageKind.Merged))}; renamed: {Words.Number(Count(LineageKind.Renamed))}; split off: {Words.Number(_lineage.Splits.Count)}");
        if (LineageText.Circles(_lineage) is { } circles)
        {
            console.MarkupLineInterpolated($"[yellow]{circles}[/]");
        }
    }

    private int Count(LineageKind kind) => _lineage.Members.Count(member => member.Kind == kind);
}
