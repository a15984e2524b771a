using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;

namespace Hale.Engine.Previewing;

/// <summary>One definition of a score, ready to be computed for ranges of accounts without being stored.</summary>
internal sealed class ScoredSide
{
    /// <summary>The name of the metric that says what an account pays in a year.</summary>
    public const string RevenueName = "arr";

    private readonly PopulationSplit _split;
    private readonly ScoreChain _chain;

    /// <summary>Compiles the score.</summary>
    public ScoredSide(Project project, Score score)
    {
        (Project, Score) = (project, score);
        Chained = [.. ScoreReads.Before(score, project.Scores), score];
        _chain = new ScoreChain(score, [.. Chained.SkipLast(1)]);
        _split = new PopulationSplit(project.Population);
        Outline = ScoreOutline.Of(score, project.AllMetrics, _ => false);
    }

    public Project Project { get; }

    public Score Score { get; }

    /// <summary>The scores that are computed before, and the score itself.</summary>
    public IReadOnlyList<Score> Chained { get; }

    public ScoreOutline Outline { get; }

    /// <summary>The metrics that must be computed: those of the score, of who belongs to the population, and what accounts pay in a year.</summary>
    public IEnumerable<string> Metrics => ScoreMetrics.OfItself(Score, [.. Chained.SkipLast(1)], Project.AllMetrics, Project.Population)
        .Concat(Project.AllMetrics.Where(IsRevenue)).Select(metric => metric.Name);

    /// <summary>The scores of those accounts of a range that belong to the population, and what each pays in a year where that is known.</summary>
    public (ScoreBlock Scores, Func<int, double?> Revenue) Evaluate(MetricBatch batch, Func<string, PathBefore> states, PeopleOverrides people, CancellationToken cancellationToken)
    {
        var inside = _split.Divide(batch).Inside.Values;
        var revenue = inside.Names.Contains(RevenueName) ? inside[RevenueName] as NumberColumn : null;
        return (_chain.Evaluate(inside, states, people, cancellationToken).Scores, row => revenue?[row] is { IsMissing: false } paid ? paid.Number : null);
    }

    /// <summary>Whether a metric says what an account pays in a year.</summary>
    public static bool IsRevenue(Metric metric) => metric is { Name: RevenueName, Kind: ValueKind.Number } and not Metric.SubscriptionMetric { OfRenewingUnit: true };
}
