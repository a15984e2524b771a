using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Normalisations in words, their points as on the outer scale.</summary>
internal static class NormalisationTexts
{
    private const string Separator = " · ";

    public static string Of(Normalisation normalisation, Metric metric, Scale scale) => normalisation.Match(
        linear => $"{NumberTexts.Exact(linear.From, metric.Unit)} → {NumberTexts.Exact(0, scale)}, {NumberTexts.Exact(linear.To, metric.Unit)} → {NumberTexts.Exact(100, scale)}",
        bands => string.Join(Separator, bands.Ranges.Select(range => Of(range, metric.Unit, scale))),
        map => Of(map, metric.Kind, scale));

    private static string Of(PointRange range, Unit unit, Scale scale)
    {
        var points = NumberTexts.Exact(range.Points, scale);
        return range.Range == NumberRange.All ? "else " + points : $"{range.Range.ToText(number => NumberTexts.Exact(number, unit))}: {points}";
    }

    /// <summary>By points and then by name: the order of a dictionary means nothing.</summary>
    private static string Of(Normalisation.Map map, ValueKind kind, Scale scale)
    {
        var categories = map.Points
            .OrderBy(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{Category(pair.Key, kind)} {NumberTexts.Exact(pair.Value, scale)}");
        return string.Join(Separator, map.Otherwise is { } points ? categories.Append("else " + NumberTexts.Exact(points, scale)) : categories);
    }

    /// <summary>A category as its values are shown.</summary>
    private static string Category(string key, ValueKind kind) => kind == ValueKind.Boolean ? BooleanTexts.Of(key == "true") : key;
}
