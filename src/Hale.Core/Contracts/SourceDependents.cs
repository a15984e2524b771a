using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Core.Sources;

namespace Hale.Core.Contracts;

/// <summary>Which metrics and scores are made of a source.</summary>
/// <param name="project">The project.</param>
/// <param name="reaches">What is known of its sources: of those whose event names stand in a column only the names tell what they feed.</param>
public sealed class SourceDependents(Project project, IReadOnlyList<SourceReach> reaches)
{
    private readonly EventCoverage _coverage = new(project.Sources, reaches, project.Zone);

    /// <summary>The names of the metrics, of facts of the source or of other metrics that are, sorted. A statement in SQL may read anything and is none of them.</summary>
    /// <param name="source">The source, or one fact of it.</param>
    public IReadOnlyList<string> MetricsOf(SourceDefinition source)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var metric in project.AllMetrics.Where(metric => IsFedBy(metric, source) || MetricReach.ReadBy(metric).Any(names.Contains)))
        {
            names.Add(metric.Name);
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }

    /// <summary>The scores that read such metrics, each with those that it reads itself.</summary>
    /// <param name="source">The source, or one fact of it.</param>
    public IReadOnlyList<(string Score, IReadOnlyList<string> Measures)> ScoresOf(SourceDefinition source)
    {
        var metrics = MetricsOf(source).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. project.Scores
                .Select(score => (score.Name, Measures: (IReadOnlyList<string>)[.. ScoreMetrics.NamesOf(score).Where(metrics.Contains).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
                .Where(score => score.Measures.Count > 0),
        ];
    }

    private bool IsFedBy(Metric metric, SourceDefinition source) => metric switch
    {
        Metric.EventMetric events => IsFedBy(events.Selection, source),
        Metric.ContactsMetric contacts => source.Mapping is RowMapping.Contacts || (contacts.Seen is { } seen && IsFedBy(seen, source)),
        Metric.SeriesMetric => source.Mapping is RowMapping.LongSeries or RowMapping.WideSeries,
        _ => BrokenSources.Feeds(source.Mapping, metric),
    };

    private bool IsFedBy(EventSelection selection, SourceDefinition source) => _coverage.Giving(selection.Events).Any(giving => giving.Name == source.Name);
}
