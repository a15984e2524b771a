using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads groups and, through <see cref="MeasureReader"/>, the measures in them.</summary>
internal sealed class GroupReader(ScoreContext context)
{
    private const int MostDepth = 16;

    private readonly NodeReader _read = new(context.Bag);
    private readonly MeasureReader _measures = new(context);
    private readonly UsedMeasures _used = new(context);

    /// <summary>The children under <c>groups</c>, <c>measures</c> and <c>use</c>, in the order of the file.</summary>
    /// <param name="map">The group or scorecard.</param>
    /// <param name="depth">How many groups it stands in.</param>
    /// <param name="what">What it is, for messages.</param>
    public IReadOnlyList<ScorecardNode> Children(MapReader map, int depth, string what)
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
        if (entries.Count == 0)
        {
            context.Bag.Report(MeaningRules.EmptyGroup, map.Map.Span, $"{what} has neither measures nor groups");
        }

        CheckNames(entries.Select(entry => entry.Child.Key));
        var children = entries.Select(ScorecardNode? (entry) => entry.IsGroup ? Group(entry.Child, depth + 1) : _measures.Read(entry.Child)).OfType<ScorecardNode>().ToList();
        if (children.Count > 0 && children.Count == entries.Count && Weightless.Segment(children) is { } segment)
        {
            context.Bag.Report(MeaningRules.NoWeight, map.Map.Span, $"every weight in {what} is 0{segment}");
        }

        return children;
    }

    private Group? Group(YamlEntry entry, int depth)
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

        var map = new MapReader(mapping, what, context.Bag);
        var label = map.Text("label") ?? name;
        var (weight, segments) = WeightReader.Read(map, context);
        var children = Children(map, depth, what);
        map.Finish();
        return new Group(name, label, weight, children) { SegmentWeights = segments };
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
