using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Core.Scorecards;

namespace Hale.Core.Definitions.Changes;

/// <summary>Where the scores of a project read a metric, itself or through other metrics.</summary>
internal sealed class MetricUses
{
    private readonly Dictionary<string, HashSet<string>> _readers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reached;
    private readonly List<(string Metric, string Place)> _places;

    /// <summary>Looks at a project.</summary>
    public MetricUses(Project project)
    {
        foreach (var (metric, read) in project.AllMetrics.SelectMany(metric => MetricReach.ReadBy(metric).Select(read => (metric, read))))
        {
            (_readers.TryGetValue(read, out var known) ? known : _readers[read] = new(StringComparer.Ordinal)).Add(metric.Name);
        }

        _reached = [.. project.Scores.SelectMany(score => ScoreMetrics.Of(score, ScoreReads.Reached(score, project.AllMetrics, project.Scores), project.AllMetrics, project.Population)).Select(metric => metric.Name)];
        _places = [.. project.Scores.SelectMany(Places), .. project.Population.Metrics.Select(name => (name, "who is scored"))];
    }

    /// <summary>Whether some score's definition holds the metric.</summary>
    public bool IsReached(string metric) => _reached.Contains(metric);

    /// <summary>The measures and conditions that read it, in words, each once.</summary>
    public IReadOnlyList<string> Of(string metric)
    {
        var (open, all) = (new Queue<string>([metric]), new HashSet<string>(StringComparer.Ordinal) { metric });
        while (open.TryDequeue(out var next))
        {
            foreach (var reader in _readers.GetValueOrDefault(next, []).Where(all.Add))
            {
                open.Enqueue(reader);
            }
        }

        return [.. _places.Where(place => all.Contains(place.Metric)).Select(place => place.Place).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Metric, string Place)> Places(Score score)
    {
        IEnumerable<(string Metric, string Place)> In(Expression? condition, string place) => condition is null ? [] : ExpressionReferences.Of(condition).Select(name => (name, $"{place} ({score.Name})"));
        IEnumerable<(string Metric, string Place)> Nodes(ScorecardNode node) => node is Group group
            ? group.Children.SelectMany(Nodes).Concat(group.SegmentWeights is { } weights ? [(weights.By, $"{group.Label} ({score.Name})")] : [])
            : ScorecardReads.Of(node).Select(name => (name, $"{node.Label} ({score.Name})"));
        return score.Scorecards.SelectMany(card => Nodes(card.Root)
                .Concat(card.Additions.Adjustments.SelectMany(adjustment => adjustment.Match(@fixed => In(@fixed.When, adjustment.Label), measured => Nodes(measured.Measure))))
                .Concat(card.Overrides.SelectMany(rule => In(rule.When, $"override “{rule.Because.TrimEnd('.')}”")))
                .Concat(In(card.When, $"choice of {card.Label}")))
            .Concat(In(score.Eligible, "eligibility"))
            .Concat(score.Bands.Metrics.Select(name => (name, $"bands ({score.Name})")));
    }
}
