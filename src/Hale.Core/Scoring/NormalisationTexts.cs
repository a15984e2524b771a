using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Normalisations in words, their points as on the outer scale.</summary>
/// <param name="metrics">The metrics that may be named, by name; of one that is not among them its name is shown.</param>
/// <param name="scale">The outer scale.</param>
internal sealed class NormalisationTexts(IReadOnlyDictionary<string, Metric> metrics, Scale scale)
{
    private const string Separator = " · ";

    public string Of(Normalisation normalisation, Metric metric) => normalisation.Match(
        linear => $"{Text(linear.From, metric.Unit)} → {Points(0)}, {Text(linear.To, metric.Unit)} → {Points(100)}{(linear.Bounded ? "; outside not applicable" : string.Empty)}",
        bands => string.Join(Separator, bands.Ranges.Select(range => Of(range, metric.Unit))),
        map => Of(map, metric.Kind),
        piecewise => string.Join(", ", piecewise.Anchors.Select(anchor => $"{Text(anchor.At, metric.Unit)} → {Points(anchor.Points)}")),
        lookup => Of(lookup, metric),
        formula => $"points = {formula.Points}, within {Points(0)} to {Points(100)}");

    public string Points(decimal inner) => NumberTexts.Exact(inner, scale);

    public string Text(Limit limit, Unit unit) => limit.Metric is { } metric ? Label(metric) : NumberTexts.Exact(limit.Number, unit);

    public string Text(LimitRange range, Unit unit) => range.ToText(number => NumberTexts.Exact(number, unit), Label);

    public string Label(string metric) => metrics.TryGetValue(metric, out var known) ? known.Label : metric;

    private string Of(PointRange range, Unit unit) => range.Range == NumberRange.All
        ? "else " + Points(range.Points)
        : $"{Text(range.Range, unit)}: {Points(range.Points)}{(range.RunsTo is { } last ? " to " + Points(last) : string.Empty)}";

    /// <summary>By points and then by name: the order of a dictionary means nothing.</summary>
    private string Of(Normalisation.Map map, ValueKind kind)
    {
        var categories = map.Points
            .OrderBy(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{Category(pair.Key, kind)} {Points(pair.Value)}");
        return string.Join(Separator, map.Otherwise is { } points ? categories.Append("else " + Points(points)) : categories);
    }

    private string Of(Normalisation.Lookup lookup, Metric metric)
    {
        var (unit, kind) = metrics.TryGetValue(lookup.Across, out var across) ? (across.Unit, across.Kind) : (Unit.None, ValueKind.Number);
        string Row(LookupRow row)
        {
            var cells = lookup.Columns.Zip(row.Points, (column, points) => $"{Points(points)} ({Part(column, unit, kind)})");
            return $"{Part(row.Part, metric.Unit, metric.Kind)}: {string.Join(", ", cells)}";
        }

        return $"by {Label(lookup.Across)}: {string.Join(Separator, lookup.Rows.Select(Row))}";
    }

    public string Part(LookupPart part, Unit unit, ValueKind kind) =>
        part.Match(values => Text(values.Range, unit), category => Category(category.Name, kind), _ => "else");

    /// <summary>A category as its values are shown.</summary>
    public static string Category(string key, ValueKind kind) => kind == ValueKind.Boolean ? BooleanTexts.Of(key == "true") : key;
}
