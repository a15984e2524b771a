using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads groups and, through <see cref="MeasureReader"/>, the measures in them.</summary>
internal sealed class GroupReader(ScoreContext context)
{
    private const int MostDepth = 16;

    private readonly NodeReader _read = new(context.Bag);
    private readonly MeasureReader _measures = new(context);
    private readonly UsedMeasures _used = new(context);
    private readonly CombinationReader _combinations = new(context);
    private readonly BandSetReader _bands = new(context.Scale, context.Bag);

    /// <summary>The tree of a scorecard: what it combines, and how.</summary>
    /// <param name="map">The scorecard.</param>
    /// <param name="name">Its name.</param>
    /// <param name="label">Its label.</param>
    /// <param name="mayBeEmpty">Whether it has points from elsewhere, so that there need be no measure.</param>
    public Group Root(MapReader map, string name, string label, bool mayBeEmpty)
    {
        var combination = _combinations.Read(map);
        var total = map.Number("total");
        var root = new Group(name, label, 1, Children(map, 0, "the scorecard", total, mayBeEmpty)) { Combination = combination };
        GroupTotals.Check(context, map, root, total, isTop: true);
        return root;
    }

    /// <summary>The children under <c>groups</c>, <c>measures</c> and <c>use</c>, in the order of the file.</summary>
    /// <param name="map">The group or scorecard.</param>
    /// <param name="depth">How many groups it stands in.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="total">What the weights of every group total; null when that is free.</param>
    /// <param name="mayBeEmpty">Whether there need be no child.</param>
    private List<ScorecardNode> Children(MapReader map, int depth, string what, decimal? total, bool mayBeEmpty)
    {
        map.Entry("groups");
        var (used, own) = _used.Of(map);
        var entries = map.Map.Entries
            .SelectMany(entry => entry.Key.Text switch
            {
                "groups" => map.Entries("groups").Select(child => (Child: child, IsGroup: true)),
                "measures" => own.Select(child => (Child: child, IsGroup: false)),
                "use" => used.Select(child => (Child: child, IsGroup: false)),
                _ => [],
            })
            .ToList();
        if (entries.Count == 0 && !mayBeEmpty)
        {
            context.Bag.Report(MeaningRules.EmptyGroup, map.Map.Span, $"{what} has neither measures nor groups");
        }

        CheckNames(entries.Select(entry => entry.Child.Key));
        var children = entries.Select(ScorecardNode? (entry) => entry.IsGroup ? Group(entry.Child, depth + 1, total) : _measures.Read(entry.Child)).OfType<ScorecardNode>().ToList();
        if (children.Count > 0 && children.Count == entries.Count && Weightless.Segment(children) is { } segment)
        {
            context.Bag.Report(MeaningRules.NoWeight, map.Map.Span, $"every weight in {what} is 0{segment}");
        }

        return children;
    }

    private Group? Group(YamlEntry entry, int depth, decimal? total)
    {
        var name = entry.Key.Text;
        var what = $"the group `{name}`";
        if (depth > MostDepth)
        {
            context.Bag.Report(MeaningRules.GroupsTooDeep, entry.Key.Span, $"{what} is nested more than {MostDepth} deep");
            return null;
        }

        if (_read.Mapping(entry.Value, what) is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, what, context.Bag, TreeShape.Group);
        var label = map.Text("label") ?? name;
        var (weight, segments) = WeightReader.Read(map, context);
        var within = map.Number("total") ?? total;
        var group = new Group(name, label, weight, Children(map, depth, what, within, mayBeEmpty: false))
        {
            SegmentWeights = segments,
            Combination = _combinations.Read(map),
            MinimumCoverage = map.NumberIn("minimum_coverage", 0, 1, "write a share from 0% to 100%, such as `60%`") ?? 0,
            Bands = _bands.Own(map, "bands"),
            Internal = map.Choice("internal", false, NodeWords.YesOrNo),
            Why = map.Text("why"),
            Do = map.Text("do"),
        };
        GroupTotals.Check(context, map, group, within, isTop: false);
        map.Finish();
        return group;
    }

    private void CheckNames(IEnumerable<YamlScalar> keys)
    {
        var taken = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            NameReader.Check(key, "a group or measure", context.Bag);
            if (!taken.TryAdd(key.Text, key))
            {
                context.Bag.Report(NameRules.Duplicate, key.Span, $"`{key.Text}` is already the name of a sibling at {taken[key.Text].Span}");
            }
        }
    }
}
