using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics;

/// <summary>Reads how many events a metric takes and how many it needs: <c>latest: 6</c> and <c>at_least: 3</c>.</summary>
internal sealed class LatestReader(DiagnosticBag bag)
{
    private const int Most = 10_000;

    private static readonly string Advice = $"write a whole number from 1 to {Most}";

    private static readonly MapKey<YamlNode?> LatestKey = MapKeys.Node("latest", "Only so many of the events that match count, the latest ones.", ValueShape.Number);

    private static readonly MapKey<YamlNode?> AtLeastKey = MapKeys.Node("at_least", "How many events must match; with fewer the value is missing.", ValueShape.Number);

    /// <summary>The keys that a kind has whose value is made from a property of events.</summary>
    public static IReadOnlyList<MapKey> Keys { get; } = [LatestKey, AtLeastKey];

    /// <summary>Both numbers; null for one that is not written, or that was reported.</summary>
    public (int? Latest, int? AtLeast) Read(MapReader map)
    {
        var latest = map.WholeIn(LatestKey.Name, 1, Most, Advice);
        var atLeast = map.WholeIn(AtLeastKey.Name, 1, Most, Advice);
        if (latest < atLeast)
        {
            bag.Report(
                ShapeRules.OutOfRange, map.Optional(AtLeastKey.Name)!.Span, $"`at_least` is `{atLeast}`, and no more than the latest {latest} events count",
                $"write at most `at_least: {latest}`, or a larger `latest`");
        }

        return (latest, atLeast);
    }
}
