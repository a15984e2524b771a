using System.Text.Json.Nodes;
using Hale.Core.Scorecards;

namespace Hale.Core.Definitions;

/// <summary>The canonical form of normalisations. A key that only some of them need appears only where it is used.</summary>
internal static class CanonicalPoints
{
    public static JsonObject Of(Normalisation normalisation) => normalisation.Match(
        linear => CanonicalJson.Object(("from", Limit(linear.From)), ("to", Limit(linear.To)), ("outside", linear.Bounded ? "none" : null)),
        bands => CanonicalJson.Object(("bands", CanonicalJson.Array(bands.Ranges.Select(Range)))),
        map => CanonicalJson.Object(
            ("map", CanonicalJson.Object([.. map.Points.Select(entry => (entry.Key, (object?)entry.Value))])),
            ("else", map.Otherwise)),
        piecewise => CanonicalJson.Object(("piecewise", CanonicalJson.Array(piecewise.Anchors.Select(anchor =>
            CanonicalJson.Object(("at", Limit(anchor.At)), ("points", anchor.Points)))))),
        lookup => CanonicalJson.Object(
            ("across", lookup.Across),
            ("columns", CanonicalJson.Array(lookup.Columns.Select(Part))),
            ("rows", CanonicalJson.Array(lookup.Rows.Select(row => CanonicalJson.Object(
                ("part", Part(row.Part)), ("points", CanonicalJson.Array(row.Points.Select(points => (object)points)))))))),
        formula => CanonicalJson.Object(("formula", formula.Points)));

    private static JsonObject Range(PointRange range) =>
        CanonicalJson.Object([("points", range.Points), ("points_to", range.RunsTo), .. Ends(range.Range)]);

    private static JsonObject Part(LookupPart part) => part.Match(
        values => CanonicalJson.Object([.. Ends(values.Range)]),
        category => CanonicalJson.Object(("category", category.Name)),
        _ => CanonicalJson.Object());

    private static IEnumerable<(string Key, object? Value)> Ends(LimitRange range) =>
    [
        ("low", Limit(range.Low)),
        ("low_included", range.Low is null ? null : range.LowIncluded),
        ("high", Limit(range.High)),
        ("high_included", range.High is null ? null : range.HighIncluded),
    ];

    private static object? Limit(Limit? limit) => limit is not { } known ? null
        : known.Metric is { } metric ? CanonicalJson.Object(("metric", metric))
        : known.Number;
}
