using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Core.Tests.Definitions.Changes;

/// <summary>A random score as a project, and single edits of it.</summary>
internal sealed class RandomProject
{
    private readonly Random _random;

    public RandomProject(int seed)
    {
        _random = new Random(seed);
        var made = new RandomCase(seed, rows: 12, rich: true);
        var metrics = made.Table.Names.Order(StringComparer.Ordinal).Select(name => new Metric.AttributeMetric(name, name, Unit.None, KindOf(made.Table[name]), name, false));
        Project = new Project("Random", "/project", ProjectZone.Utc, false, [], [.. metrics], [made.Score]);
    }

    public Project Project { get; }

    /// <summary>The project with a different score.</summary>
    public static Project With(Project project, Func<Score, Score> change) => project with { Scores = [.. project.Scores.Select(change)] };

    /// <summary>The project with one thing changed in it, and the last name of what was changed.</summary>
    public (Project Edited, string Node) Edit()
    {
        var nodes = Nodes(Project.Scores[0].Scorecards[^1].Root).ToList();
        var node = nodes[_random.Next(nodes.Count)];
        return _random.Next(8) switch
        {
            0 => (Replace(node, WithWeight(node, node.Weight + 1.5m)), node.Name),
            1 => (Replace(node, node is Measure measure ? measure with { StaleAfter = 17 } : WithWeight(node, node.Weight + 2)), node.Name),
            2 => (Replace(node, node is Measure missing ? missing with { Missing = new MissingPolicies(new MissingPolicy.LastKnown(3, Card.Redistribute), missing.Missing.ByReason) } : WithWeight(node, 77)), node.Name),
            3 => (Replace(node, node is Measure points ? points with { Normalisation = Other(points.Normalisation) } : WithWeight(node, 78)), node.Name),
            4 => Band(),
            5 => (With(Project, score => score with { MinimumCoverage = score.MinimumCoverage + .01m }), "score"),
            6 => (With(Project, score => WithLast(score, card => card with { Overrides = [.. card.Overrides, new Override(Card.Flag("flag0"), OverrideKind.Cap, new OverrideTarget.ToPoints(41.5m), "edited")] })), "overrides"),
            _ => (Rename(node), $"{node.Name}x"),
        };
    }

    /// <summary>The project with every list of siblings the other way round.</summary>
    public Project Turned() => With(Project, score => score.WithChildren(children => [.. children.Reverse()]));

    private (Project Edited, string Node) Band()
    {
        var bands = Project.Scores[0].Bands.All;
        var from = (bands[^1].From + 100) / 2;
        return (With(Project, score => score with { Bands = new BandSet([.. bands, new Band("edited", from)]) }), "edited");
    }

    private Project Rename(ScorecardNode node) => Replace(node, node.Match<ScorecardNode>(group => group with { Name = node.Name + "x" }, measure => measure with { Name = node.Name + "x" }, rules => rules));

    private Project Replace(ScorecardNode old, ScorecardNode now) => With(Project, score => WithLast(score, card => card with { Root = Replace(card.Root, old, now) }));

    private static Score WithLast(Score score, Func<Scorecard, Scorecard> change) => score with { Scorecards = [.. score.Scorecards.SkipLast(1), change(score.Scorecards[^1])] };

    private static Group Replace(Group group, ScorecardNode old, ScorecardNode now) =>
        group with { Children = [.. group.Children.Select(child => ReferenceEquals(child, old) ? now : child is Group inner ? Replace(inner, old, now) : child)] };

    private static Normalisation Other(Normalisation normalisation) => normalisation is Normalisation.Linear linear ? linear with { Bounded = !linear.Bounded } : new Normalisation.Linear(-7, 7.5m);

    private static ScorecardNode WithWeight(ScorecardNode node, decimal weight) =>
        node.Match<ScorecardNode>(group => group with { Weight = weight }, measure => measure with { Weight = weight }, rules => rules with { Weight = weight });

    private static IEnumerable<ScorecardNode> Nodes(Group group) => group.Children.SelectMany(child => child is Group inner ? Nodes(inner).Prepend(inner) : [child]);

    private static ValueKind KindOf(ValueColumn column) => column switch { NumberColumn => ValueKind.Number, TextColumn => ValueKind.Text, _ => ValueKind.Boolean };
}
