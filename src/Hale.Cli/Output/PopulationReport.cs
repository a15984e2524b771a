using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Engine.Populations;
using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What the project leaves out at the latest close, for <c>hale doctor</c>.</summary>
internal sealed class PopulationReport
{
    private readonly AsOf _asOf;
    private readonly PopulationCounts? _counts;
    private readonly string? _problem;

    private PopulationReport(AsOf asOf, PopulationCounts? counts, string? problem) => (_asOf, _counts, _problem) = (asOf, counts, problem);

    /// <summary>The same for machines.</summary>
    public object Shape => new
    {
        as_of = _asOf.Label,
        outside = _counts?.Outside,
        excluded = _counts?.Excluded.ToDictionary(StringComparer.Ordinal),
        excluded_events = _counts?.ExcludedEvents.ToDictionary(StringComparer.Ordinal),
        problem = _problem,
    };

    /// <summary>Counts; null when the project leaves out nothing, or cannot be read.</summary>
    public static async Task<PopulationReport?> ReadAsync(DataSession session, WarehouseStatus status, TimeProvider clock, CancellationToken cancellation)
    {
        if (session.Project is not { } project || project.Population is { TakesEveryAccount: true, ExcludedEvents.Count: 0 })
        {
            return null;
        }

        var asOf = LatestClose.Of(status, project, Instant.From(clock.GetUtcNow()));
        try
        {
            return new PopulationReport(asOf, await new CountPopulation(session.Warehouse.Metrics).RunAsync(project, asOf.Moment, cancellation), problem: null);
        }
        catch (WarehouseException fault) when (fault.Fault == WarehouseFault.Incompatible)
        {
            // What the rest of the report says is wanted all the more when this cannot be computed.
            return new PopulationReport(asOf, counts: null, $"{fault.Message} {fault.Fix}");
        }
    }

    public void Write(IAnsiConsole console)
    {
        console.WriteLine();
        if (_counts is not { } counts)
        {
            console.MarkupLineInterpolated($"[yellow]who is left out could not be counted: {_problem}[/]");
            return;
        }

        string[] parts =
        [
            .. counts.Outside > 0 ? [$"{Words.Count(counts.Outside, "account")} outside the population"] : Array.Empty<string>(),
            .. counts.Excluded.Count > 0 ? [$"accounts excluded: {PopulationText.ByName(counts.Excluded)}"] : Array.Empty<string>(),
            .. counts.ExcludedEvents.Count > 0 ? [$"events excluded: {PopulationText.ByName(counts.ExcludedEvents)}"] : Array.Empty<string>(),
        ];
        console.MarkupLineInterpolated($"as of {_asOf.Label} {(parts.Length == 0 ? "nobody is left out" : string.Join("; ", parts))}");
    }
}
