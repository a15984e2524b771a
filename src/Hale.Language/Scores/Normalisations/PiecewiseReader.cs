using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary><c>piecewise: [{ at: 0, points: 0 }, { at: 10, points: 50 }, { at: 30, points: 100 }]</c>: straight lines between anchors.</summary>
internal sealed class PiecewiseReader(ScoreContext context) : INormalisationReader
{
    public const string Name = "piecewise";

    private readonly NodeReader _read = new(context.Bag);
    private readonly LimitReader _limits = new(context);

    public string Key => Name;

    public bool Accepts(ValueKind kind) => kind == ValueKind.Number;

    public Normalisation? Read(YamlEntry entry, MapReader measure, Metric? metric)
    {
        if (_read.Sequence(entry.Value, "`piecewise`") is not { } list)
        {
            return null;
        }

        if (list.Items.Count < 2)
        {
            context.Bag.Report(PointsRules.TooFewAnchors, list.Span, $"`piecewise` has {(list.Items.Count == 0 ? "no anchor" : "one anchor")}");
            return null;
        }

        var anchors = list.Items.Select(item => (item.Span, Anchor: Anchor(item))).ToList();
        if (anchors.Any(read => read.Anchor is null))
        {
            return null;
        }

        var rises = true;
        decimal? highest = null;
        foreach (var (span, anchor) in anchors)
        {
            if (anchor!.At is { Metric: null, Number: var number })
            {
                rises &= Rises(highest, number, span);
                highest = number;
            }
        }

        return rises ? new Normalisation.Piecewise([.. anchors.Select(read => read.Anchor!)]) : null;
    }

    private bool Rises(decimal? before, decimal number, Diagnostics.SourceSpan span)
    {
        if (number <= before)
        {
            context.Bag.Report(PointsRules.AnchorOrder, span, FormattableString.Invariant($"the anchor at {number} comes after the one at {before}"));
            return false;
        }

        return true;
    }

    private Anchor? Anchor(YamlNode item)
    {
        if (_read.Mapping(item, "an anchor") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "an anchor", context.Bag, PointsShape.Anchor);
        var at = _limits.Required(map, "at");
        var points = map.Required("points") is { } node ? context.Points.Read(node, "`points`") : null;
        map.Finish();
        return at is { } limit && points is { } known ? new Anchor(limit, known) : null;
    }
}
