using Hale.Core.Expressions;
using Hale.Core.Scorecards;

namespace Hale.Core.Movement;

/// <summary>What decides the computed number of one scorecard, and which of it does so as plain terms of a sum.</summary>
internal sealed class CardReads
{
    private readonly List<CardRead> _all = [];
    private readonly List<Measure> _measures = [];
    private readonly HashSet<string> _bent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly HashSet<string> _internal = new(StringComparer.Ordinal);

    private CardReads(Score score, Scorecard scorecard)
    {
        Beside(score.Bands.Metrics, string.Empty);
        Visit(scorecard.Root, string.Empty, score.Rounding.Groups is null);
        foreach (var adjustment in scorecard.Additions.Adjustments.OfType<Adjustment.Measured>())
        {
            Visit(adjustment.Measure, string.Empty, isStraight: true);
        }

        Names = _all.Select(read => read.Metric).ToHashSet(StringComparer.Ordinal);
        Straight = Names.Except(_bent).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<CardRead> All => _all;

    /// <summary>The names that are read.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>The metrics that are only measured, and only in means that are not rounded: while nothing goes missing or comes back, their points are added up.</summary>
    public IReadOnlySet<string> Straight { get; }

    /// <summary>The paths of the nodes in the order in which people read them.</summary>
    public IReadOnlyList<string> Order => _order;

    public static CardReads Of(Score score, Scorecard scorecard) => new(score, scorecard);

    /// <summary>The measures of a metric.</summary>
    public IEnumerable<Measure> MeasuresOf(string metric) => _measures.Where(measure => measure.Metric == metric);

    /// <summary>What a node is called; null when there is none of that path.</summary>
    public string? LabelOf(string path) => _labels.GetValueOrDefault(path);

    /// <summary>Whether a node is for the own team only.</summary>
    public bool IsInternal(string path) => _internal.Contains(path);

    private void Visit(ScorecardNode node, string path, bool isStraight)
    {
        _labels.TryAdd(path, node.Label);
        _order.Add(path);
        if (node.Internal)
        {
            _internal.Add(path);
        }

        node.Match(
            group => Group(group, path, isStraight && group.Combination.Kind is CombinationKind.WeightedMean or CombinationKind.Mean),
            measure => Measured(measure, path, isStraight),
            rules => Beside(rules.Rules.SelectMany(rule => rule.When is { } when ? ExpressionReferences.Of(when) : []), path));
    }

    private bool Group(Group group, string path, bool isStraight)
    {
        Beside(group.SegmentWeights is { } weights ? [weights.By] : [], path);
        foreach (var child in group.Children)
        {
            Visit(child, path.Length == 0 ? child.Name : $"{path}/{child.Name}", isStraight);
        }

        return isStraight;
    }

    private bool Measured(Measure measure, string path, bool isStraight)
    {
        _all.Add(new(measure.Metric, path, IsOwn: true));
        _measures.AddRange(Variants(measure));
        Beside(ScorecardReads.Beside(measure), path);
        if (!isStraight)
        {
            _bent.Add(measure.Metric);
        }

        return isStraight;
    }

    private bool Beside(IEnumerable<string> names, string path)
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            _all.Add(new(name, path, IsOwn: false));
            _bent.Add(name);
        }

        return false;
    }

    private static IEnumerable<Measure> Variants(Measure measure) =>
        measure.Segments is { } segments ? segments.Cases.Values.Append(segments.Otherwise).SelectMany(Variants).Append(measure) : [measure];
}
