using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Testing;

/// <summary>Reads what a test expects of a score.</summary>
internal sealed class ExpectationReader(Score score, DiagnosticBag bag)
{
    private static readonly IReadOnlyDictionary<string, string> StatusWords = Enum.GetValues<ScoreStatus>().Select(ExpectedTexts.Status).ToDictionary(word => word);

    private static readonly MapKey<YamlNode?> ScoreKey = MapKeys.Node("score", "The score as printed, or `none`.", ExpectedNumber.Shape);
    private static readonly MapKey<YamlNode?> Computed = MapKeys.Node("computed", "The score before overrides, as printed, or `none`.", ExpectedNumber.Shape);
    private static readonly MapKey<string?> Band = MapKeys.Text("band", "The band of the score, or `none`.");
    private static readonly MapKey<string?> Label = MapKeys.Text("label", "What the band is called for the account, or `none`.");
    private static readonly MapKey<string?> Shown = MapKeys.Text("shown", "What people are shown: the number, a percentage, a letter or the band, or `none`.");
    private static readonly MapKey<string?> Trend = MapKeys.Text("trend", "What the change since the close before is called, or `none`.");
    private static readonly MapKey<YamlNode?> Coverage = MapKeys.Node("coverage", "The share of the weight that is present, such as `92%`.", ValueShape.Number);
    private static readonly MapKey<string?> Card = MapKeys.Text("scorecard", "The name of the scorecard that is chosen.");
    private static readonly MapKey<string?> Status = MapKeys.Choice<string?>("status", "What becomes of the computed number.", null, StatusWords!);
    private static readonly MapKey<YamlNode?> Overrides = MapKeys.Node(
        "overrides", "The reasons (`because`) of all overrides whose condition holds; `[]` for none.", ValueShape.List(ValueShape.Text));

    private static readonly MapKey<IReadOnlyList<YamlEntry>> Nodes = MapKeys.Entries(
        "nodes", "The points of groups and measures by their path, such as `usage.licence_use: 60`, or `none`.", ExpectedNumber.Shape);

    private readonly NodeReader _read = new(bag);
    private readonly ExpectedNumber _numbers = new(score, bag);
    private readonly ExpectedName _names = new(score, bag);

    public static MapShape Shape { get; } = new(ScoreKey, Computed, Band, Label, Shown, Trend, Coverage, Card, Status, Overrides, Nodes);

    /// <summary>The expectations; none when everything was reported.</summary>
    public IReadOnlyList<Expectation> Read(YamlNode node)
    {
        if (_read.Mapping(node, "`expect`") is not { } mapping)
        {
            return [];
        }

        if (mapping.Entries.Count == 0)
        {
            bag.Report(ShapeRules.Empty, node.Span, "`expect` expects nothing", "write what must come out: `expect: { band: red }`");
        }

        var map = new MapReader(mapping, "`expect`", bag, Shape);
        var card = map.Read(Card) is { } name ? _names.Scorecard(name, map.Optional(Card.Name)!.Span) : null;
        List<Expectation?> found =
        [
            Number(map, ScoreKey, answer => answer.Explanation.Score), Number(map, Computed, answer => answer.Explanation.Computed), BandOf(map),
            Words(map, Label, answer => answer.Explanation.BandLabel), Words(map, Shown, answer => answer.Shown),
            Words(map, Trend, answer => answer.Explanation.Trend?.Label), CoverageOf(map),
            card is null ? null : new Expectation(Card.Name, null, card.Name, map.Optional(Card.Name)!.Span, ExpectedTexts.Scorecard),
            StatusOf(map), OverridesOf(map), .. map.Read(Nodes).Select(entry => Node(entry, card)),
        ];
        map.Finish();
        return [.. found.OfType<Expectation>()];
    }

    private Expectation? Number(MapReader map, MapKey<YamlNode?> key, Func<TestAnswer, decimal?> got) =>
        map.Read(key) is { } node && _numbers.Read(node, $"`{key.Name}`") is { } expected
            ? new Expectation(key.Name, null, expected, node.Span, answer => ExpectedTexts.Number(got(answer)))
            : null;

    private Expectation? BandOf(MapReader map) => map.Read(Band) is { } name && _names.Band(name, map.Optional(Band.Name)!.Span) is { } band
        ? new Expectation(Band.Name, null, band, map.Optional(Band.Name)!.Span, answer => answer.Explanation.Band ?? ExpectedTexts.None)
        : null;

    private static Expectation? Words(MapReader map, MapKey<string?> key, Func<TestAnswer, string?> got) => map.Read(key) is { } text
        ? new Expectation(key.Name, null, text, map.Optional(key.Name)!.Span, answer => got(answer) ?? ExpectedTexts.None)
        : null;

    private Expectation? CoverageOf(MapReader map) => map.Read(Coverage) is { } node && _numbers.Share(node, "`coverage`") is { } share
        ? new Expectation(Coverage.Name, null, ExpectedTexts.Share(share), node.Span, answer => ExpectedTexts.Share((decimal)answer.Explanation.Coverage))
        : null;

    private static Expectation? StatusOf(MapReader map) => map.Read(Status) is { } status
        ? new Expectation(Status.Name, null, status, map.Optional(Status.Name)!.Span, answer => ExpectedTexts.Status(answer.Result.Status))
        : null;

    private Expectation? OverridesOf(MapReader map)
    {
        if (map.Read(Overrides) is not { } node || _read.Sequence(node, "`overrides`") is not { } list)
        {
            return null;
        }

        var reasons = list.Items.Select(item => _read.Scalar(item, "the reason of an override")).OfType<YamlScalar>().ToList();
        return reasons.Select(_names.IsReason).ToList().Contains(false)
            ? null
            : new Expectation(
                Overrides.Name, null, ExpectedTexts.List(reasons.Select(reason => reason.Text)), node.Span,
                answer => ExpectedTexts.List(answer.Explanation.Overrides.Select(rule => rule.Because)));
    }

    private Expectation? Node(YamlEntry entry, Scorecard? card)
    {
        var path = entry.Key.Text.Replace('.', '/');
        return _names.IsNode(entry.Key, card) && _numbers.Read(entry.Value, $"`{entry.Key.Text}`") is { } expected
            ? new Expectation($"{Nodes.Name}.{entry.Key.Text}", path, expected, entry.Key.Span, answer => ExpectedTexts.Points(answer, path))
            : null;
    }
}
