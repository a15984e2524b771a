using System.Globalization;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Definitions.Changes;

/// <summary>How a value becomes points: as a whole, and limit by limit.</summary>
internal sealed class PointsFacets(NormalisationTexts texts, Func<string, Metric> metricOf)
{
    /// <summary>What a measure's normalisation says.</summary>
    public Facet Of(Measure measure)
    {
        var metric = metricOf(measure.Metric);
        var parts = measure.Normalisation.Match<FacetParts?>(
            linear => Parts("line", Linear(linear, metric.Unit)),
            bands => Parts(Numbered("ranges", bands.Ranges.Count), bands.Ranges.SelectMany((range, index) => Range(range, index, metric.Unit))),
            map => Parts("map", Map(map, metric.Kind)),
            piecewise => Parts(Numbered("anchors", piecewise.Anchors.Count), piecewise.Anchors.SelectMany((anchor, index) => At(anchor, index, metric.Unit))),
            lookup => Parts(Shape(lookup), Cells(lookup, metric)),
            _ => null);
        return new Facet("points", "points", CanonicalPoints.Of(measure.Normalisation).ToJsonString(CanonicalJson.Options), texts.Of(measure.Normalisation, metric)) { Parts = parts };
    }

    private static FacetParts Parts(string shape, IEnumerable<Facet> parts) => new(shape, [.. parts]);

    private static string Numbered(string what, int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}");

    private IEnumerable<Facet> Linear(Normalisation.Linear linear, Unit unit) =>
    [
        Limit("from", texts.Text(linear.From, unit), Same(linear.From), texts.Points(0)),
        Limit("to", texts.Text(linear.To, unit), Same(linear.To), texts.Points(100)),
        new Facet("bounded", "values outside its line", linear.Bounded ? "none" : string.Empty, linear.Bounded ? "not applicable" : "count as at its ends"),
    ];

    private IEnumerable<Facet> Range(PointRange range, int index, Unit unit)
    {
        var (key, text) = (Numbered("range", index), Said(range, unit));
        var points = $"{texts.Points(range.Points)}{(range.RunsTo is { } last ? " to " + texts.Points(last) : string.Empty)}";
        yield return Limit(key, text, $"{Same(range.Range.Low)} {range.Range.LowIncluded} {Same(range.Range.High)} {range.Range.HighIncluded}", points);
        yield return Given(key, points, text);
    }

    private string Said(PointRange range, Unit unit) => range.Range == NumberRange.All ? "anything else" : texts.Text(range.Range, unit);

    private IEnumerable<Facet> Map(Normalisation.Map map, ValueKind kind)
    {
        var categories = map.Points.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Given("is " + pair.Key, texts.Points(pair.Value), NormalisationTexts.Category(pair.Key, kind)));
        return map.Otherwise is { } points ? categories.Append(Given("else", texts.Points(points), "every other value")) : categories;
    }

    private IEnumerable<Facet> At(Anchor anchor, int index, Unit unit)
    {
        var (key, text) = (Numbered("anchor", index), texts.Text(anchor.At, unit));
        yield return Limit(key, text, Same(anchor.At), texts.Points(anchor.Points));
        yield return Given(key, texts.Points(anchor.Points), text);
    }

    private IEnumerable<Facet> Cells(Normalisation.Lookup lookup, Metric metric)
    {
        var across = metricOf(lookup.Across);
        return from row in lookup.Rows.Select((row, index) => (Row: row, Index: index))
               from column in lookup.Columns.Select((part, index) => (Part: part, Index: index))
               let place = $"{texts.Part(row.Row.Part, metric.Unit, metric.Kind)} and {across.Label} {texts.Part(column.Part, across.Unit, across.Kind)}"
               select Given(string.Create(CultureInfo.InvariantCulture, $"{row.Index} {column.Index}"), texts.Points(row.Row.Points[column.Index]), place);
    }

    /// <summary>What a lookup is without its points.</summary>
    private static string Shape(Normalisation.Lookup lookup) =>
        CanonicalPoints.Of(new Normalisation.Lookup(lookup.Across, lookup.Columns, [.. lookup.Rows.Select(row => row with { Points = [.. row.Points.Select(_ => 0m)] })])).ToJsonString(CanonicalJson.Options);

    private static Facet Limit(string key, string text, string same, string points) => new($"{key} limit", "limit", same, text) { Where = $"for {points} points" };

    private static Facet Given(string key, string points, string value) => new($"{key} points", "points", points, points) { Where = $"for {value}" };

    private static string Same(Limit limit) => limit.Metric is { } metric ? $"metric {metric}" : limit.Number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Same(Limit? limit) => limit is { } known ? Same(known) : "none";
}
