using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>A scorecard ready to run in both arithmetics.</summary>
internal sealed class CompiledScorecard
{
    private readonly SegmentScorecards? _segments;

    public CompiledScorecard(Score score, Scorecard scorecard, PrintedScale scale, PrintedBands bands)
    {
        Tree = ScorecardTree.Of(scorecard.Root);
        foreach (var node in Tree.Nodes)
        {
            Check(node);
        }

        When = scorecard.When;
        Fast = new ScorecardArithmetic<double>(score, Tree);
        Exact = new ScorecardArithmetic<decimal>(score, Tree);
        Overrides = [.. scorecard.Overrides.Select(rule => OverrideRule.Of(rule, score.Bands, bands, scale))];
        ReadsConditions = Overrides.Length > 0 || Tree.Nodes.OfType<Measure>().Any(measure => ScorecardReads.Beside(measure).Any());
        _segments = SegmentScorecards.For(scorecard, segment => new CompiledScorecard(score, segment, scale, bands));
    }

    /// <summary>The condition under which it is chosen.</summary>
    public Expression? When { get; }

    public ScorecardTree Tree { get; }

    public ScorecardArithmetic<double> Fast { get; }

    public ScorecardArithmetic<decimal> Exact { get; }

    public OverrideRule[] Overrides { get; }

    public bool ReadsConditions { get; }

    /// <summary>The scorecard as it is for the segment of an account: the same nodes in the same order. Itself when nothing in it differs by segment.</summary>
    public CompiledScorecard For(Func<IValueSource> account) => _segments is null ? this : _segments.For(account());

    /// <summary>The column of each measure's metric, by node; null for groups.</summary>
    public ValueColumn?[] Columns(ValueTable table) => [.. Tree.Nodes.Select(node => node is Measure measure ? table[measure.Metric] : null)];

    private static void Check(ScorecardNode node)
    {
        if (!ScorecardNode.IsWeight(node.Weight))
        {
            throw new ArgumentException(
                $"`{node.Name}` has the weight {node.Weight}; a weight is 0 or lies between {ScorecardNode.LightestWeight} and {ScorecardNode.HeaviestWeight}", nameof(node));
        }
    }
}
