using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads an adjustment: <c>{ name: reference, when: …, add: 10 }</c>, or with a measure on a scale of its own as what is added.</summary>
internal sealed class AdjustmentReader(ScoreContext context)
{
    private readonly NodeReader _read = new(context.Bag);

    /// <summary>The adjustment; null when something was reported.</summary>
    /// <param name="item">The text.</param>
    /// <param name="taken">The names of those before it; takes this one too.</param>
    public Adjustment? Read(YamlNode item, Dictionary<string, YamlScalar> taken)
    {
        if (_read.Mapping(item, "an adjustment") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "an adjustment", context.Bag, AdjustmentShape.Keys);
        var name = Name(map, taken);
        var label = map.Text("label");
        var isInternal = map.Choice("internal", false, NodeWords.YesOrNo);
        var add = map.Required("add", "add the points, such as `add: 10`, or a measure such as `add: { metric: nps, scale: -5..5, linear: { from: 0, to: 10 } }`");
        Adjustment? adjustment =
            add is YamlMapping measured ? Measured(name, label, measured, context.Condition(map, "when"))
            : name is not null && Fixed(map, add) is { } amount ? new Adjustment.Fixed(name.Text, label ?? name.Text, context.Condition(map, "when"), amount)
            : null;
        map.Finish();
        return adjustment is null ? null : adjustment with { Internal = isInternal };
    }

    private YamlScalar? Name(MapReader map, Dictionary<string, YamlScalar> taken)
    {
        if (map.Required("name", "add the name under which it is explained") is not { } node || _read.Scalar(node, "`name`") is not { } name)
        {
            return null;
        }

        NameReader.Check(name, "an adjustment", context.Bag);
        if (!taken.TryAdd(name.Text, name))
        {
            context.Bag.Report(NameRules.Duplicate, name.Span, $"`{name.Text}` is already the name of an adjustment at {taken[name.Text].Span}");
        }

        return name;
    }

    /// <summary>An amount in percent of the scale's length.</summary>
    private decimal? Fixed(MapReader map, YamlNode? node)
    {
        map.Entry("when");
        if (node is null || _read.Number(node, "`add`") is not { } points || context.Scale is not { } scale)
        {
            return null;
        }

        var length = scale.To - scale.From;
        if (Math.Abs(points) > length)
        {
            context.Bag.Report(MeaningRules.OutsideScale, node.Span, FormattableString.Invariant($"`add` is {points}; the scale is only {length} long"));
            return null;
        }

        return points * 100 / length;
    }

    /// <summary>A measure is read as in a group, its points on the scale that it brings. What the adjustment says of it holds for every segment.</summary>
    private Adjustment.Measured? Measured(YamlScalar? name, string? label, YamlMapping mapping, Expression? when)
    {
        var map = new MapReader(mapping, "`add`", context.Bag);
        var stated = map.Required("scale", "add the fewest and the most points that it adds, such as `scale: -5..5`");
        var scale = ScaleReader.Read(map, context.Bag);
        if (stated is null || scale is not { } known || name is null || context.Scale is not { } outer)
        {
            return null;
        }

        if (Math.Max(Math.Abs(known.From), Math.Abs(known.To)) > outer.To - outer.From)
        {
            context.Bag.Report(
                MeaningRules.OutsideScale, stated.Span,
                FormattableString.Invariant($"the adjustment goes from {known.From} to {known.To}; the scale of the score is only {outer.To - outer.From} long"));
        }

        var own = new ScoreContext(scale, context.Rounding, context.Bands, context.Metrics, context.Bag) { Names = context.Names, Library = context.Library };
        var rest = new YamlMapping(mapping.Span, [.. mapping.Entries.Where(entry => entry.Key.Text != "scale")]);
        return new MeasureReader(own).Read(new YamlEntry(name, rest)) is { } measure
            ? new Adjustment.Measured(
                name.Text, label ?? measure.Label, Segments.Change(measure, one => one with { Label = label ?? one.Label, When = when ?? one.When }), known)
            : null;
    }
}
