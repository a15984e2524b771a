using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Validation;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Metrics;
using Hale.Engine.Scoring;

namespace Hale.Engine.Backtesting.Running;

/// <summary>What must be computed for a definition, and what its columns are.</summary>
internal sealed class ScoredDefinition
{
    private readonly UndatedMetrics _undated;

    public ScoredDefinition(Project project, Score score)
    {
        (Project, Score) = (project, score);
        Before = ScoreReads.Before(score, project.Scores);
        var rules = project.Validation;
        var reached = ScoreMetrics.Of(score, ScoreReads.Reached(score, project.AllMetrics, project.Scores), project.AllMetrics, project.Population);
        _undated = new UndatedMetrics(project.Sources, MetricReach.Of(project.AllMetrics, reached.Select(metric => metric.Name).Concat(rules.Headroom).Concat(rules.Segments).ToHashSet(StringComparer.Ordinal)));
        Outline = ScoreOutline.Of(score, reached, _undated.Contains);
        Wanted = ScoreMetrics.OfItself(score, Before, project.AllMetrics, project.Population).Select(metric => metric.Name)
            .Concat(rules.Headroom).Concat(rules.Segments).ToHashSet(StringComparer.Ordinal);
        Columns = new BacktestColumns([.. Measures()], rules.Headroom, rules.Segments);
        Entered = EnteredMetrics(project);
    }

    public Project Project { get; }

    public Score Score { get; }

    /// <summary>The scores that it reads, each after those that it reads itself.</summary>
    public IReadOnlyList<Score> Before { get; }

    public ScoreOutline Outline { get; }

    /// <summary>The metrics that are computed.</summary>
    public IReadOnlySet<string> Wanted { get; }

    /// <summary>Those of them that what people enter may change.</summary>
    public IReadOnlySet<string> Entered { get; }

    public BacktestColumns Columns { get; }

    /// <summary>The scores, of those that are computed for an account, that depend on where they were.</summary>
    public IReadOnlyList<Score> Walking => [.. Before.Append(Score).Where(score => score.Path is not null)];

    /// <summary>The metrics that count as missing because they rest on attributes without a history.</summary>
    public IReadOnlyList<string> Missing => Project.Validation.UsesUndated ? [] : [.. Wanted.Where(_undated.Contains).Order(StringComparer.Ordinal)];

    public MetricPlan Plan => ComputeMetrics.Plan(Project, Wanted);

    private IEnumerable<BacktestMeasure> Measures() => Outline.Scorecards.SelectMany((card, index) =>
    {
        var shares = NominalShares(card);
        return card.Nodes.Where(node => node is { Measure: not null, Addition: null })
            .Select(node => new BacktestMeasure(index, node.Index, node.Measure!.Metric, node.Label, shares[node.Index], node.Measure.Undated));
    });

    /// <summary>The weights along the way from the root, each as a share of what its siblings weigh together.</summary>
    private static double[] NominalShares(OutlineScorecard card)
    {
        var shares = new double[card.Nodes.Count];
        shares[0] = 1;
        var siblings = card.Nodes.Where(node => node is { Parent: >= 0, Addition: null }).GroupBy(node => node.Parent).ToDictionary(group => group.Key, group => group.Sum(node => node.Weight));
        foreach (var node in card.Nodes.Where(node => node is { Parent: >= 0, Addition: null }))
        {
            shares[node.Index] = siblings[node.Parent] > 0 ? shares[node.Parent] * (double)(node.Weight / siblings[node.Parent]) : 0;
        }

        return shares;
    }

    private HashSet<string> EnteredMetrics(Project project)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var metric in project.AllMetrics)
        {
            // A statement may read the table of points; a comparison may read scores, which people decide about.
            if (metric is Metric.SeriesMetric or Metric.SqlMetric || MetricReach.ReadBy(metric).Any(read => names.Contains(read) || ScoreReads.ScoreIn(read) is not null))
            {
                names.Add(metric.Name);
            }
        }

        names.IntersectWith(Wanted);
        return names;
    }
}
