using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores;

/// <summary>Reads <c>{ red: 0, yellow: "> 50", green: { from: 75, label: Healthy } }</c>: where each band begins, on the outer scale.</summary>
internal sealed class BandSetReader(Scale? scale, DiagnosticBag bag)
{
    private static readonly MapKey<YamlNode?> From = MapKeys.RequiredNode(
        "from", "Where the band begins; `> 50` when 50 itself still belongs to the band below.", ValueShape.Limit, "add where the band begins: `from: 50`");

    private static readonly MapKey<string?> Label = MapKeys.Text("label", "What people read; the name when not written.");
    private static readonly MapShape Keys = new(From, Label);

    private readonly NodeReader _read = new(bag);
    private readonly PointsReader _points = new(scale, bag);

    /// <summary>Bands by name, each with its limit or with more.</summary>
    public static ValueShape Shape { get; } = ValueShape.Named(ValueShape.AnyOf(ValueShape.Limit, Keys.AsValue));

    /// <summary>The bands that a group or measure has for itself; null when it has none or something was reported.</summary>
    public BandSet? Own(MapReader map, string key) => map.Optional(key) is { } node ? Read(node) : null;

    /// <summary>The bands; null when something was reported.</summary>
    public BandSet? Read(YamlNode node)
    {
        if (_read.Mapping(node, "`bands`") is not { } mapping)
        {
            return null;
        }

        var read = mapping.Entries.Select(entry => (entry.Key, Band: Band(entry))).ToList();
        if (read.Count == 0)
        {
            bag.Report(ShapeRules.Empty, node.Span, "`bands` has no band");
        }

        if (read.Count == 0 || scale is null || read.Any(band => band.Band is null))
        {
            return null;
        }

        var written = read.Select(band => (band.Key, Band: band.Band!)).ToList();
        var order = new BandOrder(scale.Value);
        var sorted = written.OrderBy(band => order.Position(band.Band)).ToList();
        return Begins(sorted[0], order) & Differ(sorted) & Rise(written, order) ? new BandSet(order.WorstFirst([.. sorted.Select(band => band.Band)])) : null;
    }

    private Band? Band(YamlEntry entry)
    {
        NameReader.Check(entry.Key, "a band", bag);
        if (entry.Value is not YamlMapping mapping)
        {
            return Limit(entry.Key, entry.Value);
        }

        var map = new MapReader(mapping, $"the band `{entry.Key.Text}`", bag, Keys);
        var band = map.Read(From) is { } from ? Limit(entry.Key, from) : null;
        var label = map.Read(Label);
        map.Finish();
        return band is null ? null : band with { Label = label };
    }

    private Band? Limit(YamlScalar name, YamlNode node)
    {
        var what = $"the limit of `{name.Text}`";
        if (_read.Scalar(node, what) is not { } scalar)
        {
            return null;
        }

        var (above, number) = scalar.Text.TrimStart() switch
        {
            ['>', '=', .. var rest] => (false, rest.Trim()),
            ['>', .. var rest] => (true, rest.Trim()),
            _ => (false, scalar.Text),
        };
        return _points.Read(scalar with { Located = scalar.Located with { Text = number } }, what) is { } from ? new Band(name.Text, from) { Above = above } : null;
    }

    private bool Begins((YamlScalar Key, Band Band) lowest, BandOrder order)
    {
        var begins = order.Position(lowest.Band) == 0 && !lowest.Band.Above;
        if (!begins)
        {
            bag.Report(
                MeaningRules.FirstBand, lowest.Key.Span,
                $"the lowest band `{lowest.Key.Text}` begins {(lowest.Band.Above ? "above" : "at")} {_points.Show(lowest.Band.From)}, the scale at {_points.Show(order.Beginning)}");
        }

        return begins;
    }

    private bool Differ(List<(YamlScalar Key, Band Band)> sorted)
    {
        var twins = sorted.Zip(sorted.Skip(1)).Where(pair => pair.First.Band.From == pair.Second.Band.From).ToList();
        foreach (var (first, second) in twins)
        {
            bag.Report(
                MeaningRules.BandLimits, second.Key.Span, $"`{first.Key.Text}` and `{second.Key.Text}` both begin at {_points.Show(second.Band.From)}");
        }

        return twins.Count == 0;
    }

    /// <summary>The band at the beginning of the scale is written first: a limit below the one before it is more likely two numbers exchanged than another order of reading.</summary>
    private bool Rise(List<(YamlScalar Key, Band Band)> written, BandOrder order)
    {
        var falls = written.Zip(written.Skip(1)).Where(pair => order.Position(pair.Second.Band) < order.Position(pair.First.Band)).ToList();
        foreach (var (before, band) in falls)
        {
            bag.Report(
                MeaningRules.BandOrder, band.Key.Span,
                $"`{band.Key.Text}` begins at {_points.Show(band.Band.From)}, below `{before.Key.Text}` ({_points.Show(before.Band.From)}), which is written before it");
        }

        return falls.Count == 0;
    }
}
