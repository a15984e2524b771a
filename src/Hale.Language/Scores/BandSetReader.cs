using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads <c>bands: { red: 0, yellow: 50, green: 75 }</c>: where each band begins, on the outer scale.</summary>
internal sealed class BandSetReader(Scale? scale, DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);
    private readonly PointsReader _points = new(scale, bag);

    /// <summary>The bands; null when something was reported.</summary>
    public BandSet? Read(MapReader map) =>
        map.Required("bands", "add bands such as `bands: { red: 0, yellow: 50, green: 75 }`") is { } node ? Read(node) : null;

    /// <summary>The bands that a group or measure has for itself; null when it has none or something was reported.</summary>
    public BandSet? Own(MapReader map, string key) => map.Optional(key) is { } node ? Read(node) : null;

    private BandSet? Read(YamlNode node)
    {
        if (_read.Mapping(node, "`bands`") is not { } mapping)
        {
            return null;
        }

        var read = mapping.Entries.Select(entry => (entry.Key, From: Limit(entry))).ToList();
        if (read.Count == 0)
        {
            bag.Report(ShapeRules.Empty, node.Span, "`bands` has no band");
        }

        if (read.Count == 0 || scale is null || read.Any(band => band.From is null))
        {
            return null;
        }

        var written = read.Select(band => (band.Key, From: band.From!.Value)).ToList();
        var sorted = written.OrderBy(band => band.From).ToList();
        return Begins(sorted[0]) & Differ(sorted) & Rise(written) ? new BandSet([.. sorted.Select(band => new Band(band.Key.Text, band.From))]) : null;
    }

    private decimal? Limit(YamlEntry entry)
    {
        NameReader.Check(entry.Key, "a band", bag);
        return _points.Read(entry.Value, $"the limit of `{entry.Key.Text}`");
    }

    private bool Begins((YamlScalar Key, decimal From) lowest)
    {
        if (lowest.From != 0)
        {
            bag.Report(
                MeaningRules.FirstBand, lowest.Key.Span, $"the lowest band `{lowest.Key.Text}` begins at {_points.Show(lowest.From)}, the scale at {_points.Show(0)}");
        }

        return lowest.From == 0;
    }

    private bool Differ(List<(YamlScalar Key, decimal From)> sorted)
    {
        var twins = sorted.Zip(sorted.Skip(1)).Where(pair => pair.First.From == pair.Second.From).ToList();
        foreach (var (first, second) in twins)
        {
            bag.Report(
                MeaningRules.BandLimits, second.Key.Span, $"`{first.Key.Text}` and `{second.Key.Text}` both begin at {_points.Show(second.From)}");
        }

        return twins.Count == 0;
    }

    /// <summary>The worst band is written first: a limit below the one before it is more likely two numbers exchanged than another order of reading.</summary>
    private bool Rise(List<(YamlScalar Key, decimal From)> written)
    {
        var falls = written.Zip(written.Skip(1)).Where(pair => pair.Second.From < pair.First.From).ToList();
        foreach (var (before, band) in falls)
        {
            bag.Report(
                MeaningRules.BandOrder, band.Key.Span,
                $"`{band.Key.Text}` begins at {_points.Show(band.From)}, below `{before.Key.Text}` ({_points.Show(before.From)}), which is written before it");
        }

        return falls.Count == 0;
    }
}
