using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Testing;

namespace Hale.Language.Projects;

/// <summary>What became of reading a project.</summary>
/// <param name="Project">The project; null when there is at least one error.</param>
/// <param name="Zone">The time zone of hale.yaml, also when other definitions have errors; null when it could not be read.</param>
/// <param name="Diagnostics">Every problem, by file, line and column.</param>
public sealed record ProjectLoad(Project? Project, ProjectZone? Zone, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The tests of the definitions, by file and place; none when there is an error.</summary>
    public IReadOnlyList<DefinitionTest> Tests { get; init; } = [];

    /// <summary>The files that it was read from.</summary>
    public DefinitionBundle Bundle { get; init; } = new([]);

    /// <summary>The warnings that hale.yaml silences; they are not among the others.</summary>
    public IReadOnlyList<Diagnostic> Silenced { get; init; } = [];

    /// <summary>What hale.yaml silences.</summary>
    internal IReadOnlyList<Silence> Silences { get; init; } = [];

    /// <summary>Where metrics are defined, by name.</summary>
    internal IReadOnlyDictionary<string, SourceSpan> MetricPlaces { get; init; } = new Dictionary<string, SourceSpan>();

    /// <summary>The same with what the data say of the definitions.</summary>
    public ProjectLoad With(IEnumerable<DataFinding> findings)
    {
        var bag = new DiagnosticBag();
        foreach (var finding in findings.Where(finding => MetricPlaces.ContainsKey(finding.Metric)))
        {
            finding.Report(MetricPlaces[finding.Metric], bag);
        }

        List<Diagnostic> silenced = [.. bag.Sorted.Where(found => Silences.Any(silence => silence.Covers(found)))];
        return this with { Diagnostics = [.. Diagnostics, .. bag.Sorted.Except(silenced)], Silenced = [.. Silenced, .. silenced] };
    }
}
