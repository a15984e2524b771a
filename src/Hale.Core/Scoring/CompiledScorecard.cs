using Hale.Core.Expressions;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>A scorecard ready to run in both arithmetics.</summary>
internal sealed class CompiledScorecard
{
    private readonly Score _score;
    private readonly PrintedScale _scale;
    private readonly SegmentScorecards? _segments;

    public CompiledScorecard(Score score, Scorecard scorecard, PrintedScale scale)
    {
        (_score, _scale) = (score, scale);
        Tree = ScorecardTree.Of(scorecard);
        Bands = new PrintedBands(score.Bands, scale);
        foreach (var node in Tree.Nodes)
        {
            Check(node);
        }

        When = scorecard.When;
        Fast = new ScorecardArithmetic<double>(score, scorecard, Tree, scale);
        Exact = new ScorecardArithmetic<decimal>(score, scorecard, Tree, scale);
        Overrides = [.. scorecard.Overrides.Select(rule => OverrideRule.Of(rule, score.Bands, Bands, scale))];
        ReadsConditions = Overrides.Length > 0 || scorecard.Additions.Adjustments.Count > 0 || Tree.Nodes.Any(ReadsBeside);
        _segments = SegmentScorecards.For(score, scorecard, (own, segment) => new CompiledScorecard(own, segment, scale));
    }

    /// <summary>The condition under which it is chosen.</summary>
    public Expression? When { get; }

    public ScorecardTree Tree { get; }

    /// <summary>The bands of the score for the segment.</summary>
    public PrintedBands Bands { get; }

    public ScorecardArithmetic<double> Fast { get; }

    public ScorecardArithmetic<decimal> Exact { get; }

    public OverrideRule[] Overrides { get; }

    public bool ReadsConditions { get; }

    /// <summary>The scorecard as it is for the segment of an account: the same nodes in the same order. Itself when nothing in it differs by segment.</summary>
    public CompiledScorecard For(Func<IValueSource> account) => _segments is null ? this : _segments.For(account());

    /// <summary>What a person's decision is for the accounts of this scorecard; null where their score has no printable number like that.</summary>
    public OverrideRule? Rule(PersonOverride decision) => decision.For(_score) is { } definition && OverrideRule.IsPossible(definition, _score.Bands, Bands)
        ? OverrideRule.Of(definition, _score.Bands, Bands, _scale)
        : null;

    /// <summary>The column of each measure's metric, by place; null where there is none.</summary>
    public ValueColumn?[] Columns(ValueTable table) =>
    [
        .. Tree.Nodes.Select(node => node is Measure measure ? table[measure.Metric] : null),
        .. Tree.Additions.Select(addition => addition.Adjustment is Adjustment.Measured measured ? table[measured.Measure.Metric] : null),
    ];

    private static bool ReadsBeside(ScorecardNode node) => node.Match(_ => false, measure => ScorecardReads.Beside(measure).Any(), _ => true);

    private static void Check(ScorecardNode node)
    {
        if (!ScorecardNode.IsWeight(node.Weight))
        {
            throw new ArgumentException(
                $"`{node.Name}` has the weight {node.Weight}; a weight is 0 or lies between {ScorecardNode.LightestWeight} and {ScorecardNode.HeaviestWeight}", nameof(node));
        }
    }
}
