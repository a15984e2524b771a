using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores;

/// <summary>Reads <c>show: percent</c>, <c>show: band</c> and <c>show: { letters: { F: 0, D: 60, C: 70, B: 80, A: 90 } }</c>.</summary>
internal sealed class PresentationReader(ScoreContext context)
{
    private static readonly IReadOnlyDictionary<string, Presentation> Kinds = new Dictionary<string, Presentation>
    {
        ["number"] = Presentation.Number,
        ["percent"] = new Presentation.AsPercent(),
        ["band"] = new Presentation.AsBand(),
    };

    private static readonly MapKey<IReadOnlyList<YamlEntry>> Letters = MapKeys.Entries("letters", "Where each letter begins, on the scale.", ValueShape.Number);
    private static readonly MapShape Keys = new(Letters);

    /// <summary>The key of a score.</summary>
    internal static readonly MapKey<YamlNode?> Key = MapKeys.Node(
        "show", "How people are shown the score; its number when not written.", ValueShape.AnyOf(ValueShape.Words(Kinds.Keys), Keys.AsValue));

    private readonly NodeReader _read = new(context.Bag);

    public Presentation Read(MapReader score) => score.Read(Key) switch
    {
        null => Presentation.Number,
        YamlMapping mapping => ReadLetters(mapping),
        var node => Word(node),
    };

    private Presentation Word(YamlNode node)
    {
        var kind = _read.Choice(node, "`show`", Presentation.Number, Kinds);
        if (kind is Presentation.AsPercent && context.Scale is { } scale && (scale.Length != 100 || Math.Min(scale.From, scale.To) != 0))
        {
            context.Bag.Report(PathRules.PercentScale, node.Span, FormattableString.Invariant($"the scale goes from {Math.Min(scale.From, scale.To)} to {Math.Max(scale.From, scale.To)}"));
        }

        return kind;
    }

    private Presentation ReadLetters(YamlMapping mapping)
    {
        var map = new MapReader(mapping, "`show`", context.Bag, Keys);
        var entries = map.Read(Letters);
        if (map.Required(Letters.Name, "write `show: { letters: { C: 0, B: 50, A: 75 } }`") is { } node && entries.Count == 0)
        {
            context.Bag.Report(ShapeRules.Empty, node.Span, "`letters` has no letter");
        }

        map.Finish();
        var letters = entries.Select(entry => (entry.Key, From: context.Points.Read(entry.Value, $"the limit of `{entry.Key.Text}`"))).ToList();
        if (letters.Count == 0 || context.Scale is null || letters.Any(letter => letter.From is null))
        {
            return Presentation.Number;
        }

        var order = new BandOrder(context.Scale.Value);
        var sorted = letters.Select(letter => (letter.Key, Band: new Band(letter.Key.Text, letter.From!.Value))).OrderBy(letter => order.Position(letter.Band)).ToList();
        return Begin(sorted[0], order) & Differ(sorted) ? new Presentation.AsLetters(order.WorstFirst([.. sorted.Select(letter => letter.Band)])) : Presentation.Number;
    }

    private bool Begin((YamlScalar Key, Band Band) first, BandOrder order)
    {
        var begins = order.Position(first.Band) == 0;
        if (!begins)
        {
            context.Bag.Report(
                MeaningRules.FirstBand, first.Key.Span,
                $"the lowest letter `{first.Key.Text}` begins at {context.Points.Show(first.Band.From)}, the scale at {context.Points.Show(order.Beginning)}");
        }

        return begins;
    }

    private bool Differ(List<(YamlScalar Key, Band Band)> sorted)
    {
        var twins = sorted.Zip(sorted.Skip(1)).Where(pair => pair.First.Band.From == pair.Second.Band.From).ToList();
        foreach (var (first, second) in twins)
        {
            context.Bag.Report(
                MeaningRules.BandLimits, second.Key.Span, $"`{first.Key.Text}` and `{second.Key.Text}` both begin at {context.Points.Show(second.Band.From)}");
        }

        return twins.Count == 0;
    }
}
