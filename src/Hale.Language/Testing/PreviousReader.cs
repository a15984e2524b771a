using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Testing;

/// <summary>Reads what a test says of the close before: <c>previous: { score: 60, band: yellow, days: 7 }</c>.</summary>
internal sealed class PreviousReader(Score score, DiagnosticBag bag)
{
    private const int MostDays = 10_000;

    private static readonly MapKey<YamlNode?> ScoreKey = MapKeys.RequiredNode("score", "The score then, before overrides.", ValueShape.Number, "add the score: `previous: { score: 60 }`");
    private static readonly MapKey<string?> Band = MapKeys.Text("band", "The band that was held then; the one of the score when not written.");
    private static readonly MapKey<YamlNode?> Days = MapKeys.Node("days", "How many days ago that was; 1 when not written.", ValueShape.Number);
    private static readonly MapKey<YamlNode?> Outside = MapKeys.Node("outside", "At how many closes in a row the score had been outside that band; 0 when not written.", ValueShape.Number);

    private readonly NodeReader _read = new(bag);

    public static MapShape Shape { get; } = new(ScoreKey, Band, Days, Outside);

    /// <summary>The close before; null when something was reported.</summary>
    public PreviousClose? Read(YamlNode node)
    {
        if (_read.Mapping(node, "`previous`") is not { } mapping)
        {
            return null;
        }

        if (score is { Path: null, Trend: null })
        {
            bag.Report(PathRules.NoPath, node.Span, $"the score `{score.Name}` does not depend on the close before");
        }

        var map = new MapReader(mapping, "`previous`", bag, Shape);
        var points = map.Read(ScoreKey) is { } number ? new PointsReader(score.Scale, bag).Read(number, "`score`") : null;
        var band = map.Read(Band) is { } name ? new ExpectedName(score, bag).Band(name, map.Optional(Band.Name)!.Span) : null;
        var days = Count(map.Read(Days), "`days`", 1) ?? 1;
        var outside = Count(map.Read(Outside), "`outside`", 0) ?? 0;
        map.Finish();
        return points is { } then ? new PreviousClose(then, band == ExpectedTexts.None ? null : band, days, outside) : null;
    }

    private int? Count(YamlNode? node, string what, int least)
    {
        var advice = FormattableString.Invariant($"write a whole number from {least} to {MostDays}");
        if (node is null || _read.NumberIn(node, what, least, MostDays, advice) is not { } number)
        {
            return null;
        }

        if (!decimal.IsInteger(number))
        {
            bag.Report(ShapeRules.OutOfRange, node.Span, FormattableString.Invariant($"{what} is {number}, which is not a whole number"), advice);
            return null;
        }

        return (int)number;
    }
}
