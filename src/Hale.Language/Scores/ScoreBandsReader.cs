using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores;

/// <summary>Reads the bands of a score, which may differ by segment in their limits and labels.</summary>
internal sealed class ScoreBandsReader(ScoreContext context)
{
    /// <summary>The bands of a score, which may differ by segment.</summary>
    internal static readonly MapKey<YamlNode?> Bands = MapKeys.RequiredNode(
        "bands", "Where each band begins, the lowest at the bottom of the scale.", SegmentShape.Throughout(BandSetReader.Shape), "add bands such as `bands: { red: 0, yellow: 50, green: 75 }`");

    private readonly BandSetReader _sets = new(context.Scale, context.Bag);
    private readonly SegmentReader _segments = new(context);

    /// <summary>The bands; null when something was reported.</summary>
    public BandSet? Read(MapReader map) => map.Read(Bands) is { } node ? Read(node) : null;

    private BandSet? Read(YamlNode node)
    {
        if (!SegmentText.Within(node).Any())
        {
            return _sets.Read(node);
        }

        return _segments.Read(node, Read) is { } segments && HaveTheSameNames(node, segments) ? segments.Otherwise with { Segments = segments } : null;
    }

    private bool HaveTheSameNames(YamlNode node, Choice<BandSet> segments)
    {
        var names = NamesOf(segments.Otherwise);
        var others = segments.Cases.Where(pair => NamesOf(pair.Value) != names).ToList();
        foreach (var (category, bands) in others)
        {
            context.Bag.Report(
                PathRules.SegmentBands, node.Span, $"where `{segments.By}` is `{category}` the bands are {NamesOf(bands)}, for everybody else {names}",
                "give every segment the same bands in the same order");
        }

        return others.Count == 0;
    }

    private static string NamesOf(BandSet bands) => string.Join(", ", bands.All.Select(band => band.Name));
}
