using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Reports.Scorecards.Words;

/// <summary>What is good and what is not: a measure's way to points as the values that get each band.</summary>
/// <param name="bands">The bands of the score.</param>
/// <param name="scale">The scale on which points are shown.</param>
/// <param name="names">What people read for names.</param>
/// <param name="areAdded">Whether the points are added up, so that a band of the score says nothing about them and the points themselves are told.</param>
internal sealed class PointsWords(BandSet bands, Scale scale, LabelWords names, bool areAdded = false)
{
    private readonly ConditionWords _conditions = new(names);

    /// <summary>A measure for everybody, or for each segment and everybody else.</summary>
    public IReadOnlyList<PointsText> Of(Measure measure)
    {
        if (measure.Segments is not { } segments)
        {
            return [One(measure, null)];
        }

        var by = names.Of(segments.By);
        List<PointsText> cases = [.. segments.Cases.OrderBy(one => one.Key, StringComparer.Ordinal).SelectMany(one => Within(one.Value, $"{by} {Category(segments.By, one.Key)}"))];
        var otherwise = Within(segments.Otherwise, "Everybody else").ToList();
        return cases.Concat(otherwise).Select(text => text with { Segment = null }).Distinct(new SameText()).Count() == 1
            ? [otherwise[0] with { Segment = null }]
            : [.. cases, .. otherwise];
    }

    public string Points(decimal inner) => NumberTexts.Exact(inner, scale);

    private IEnumerable<PointsText> Within(Measure measure, string segment) =>
        measure.Segments is null ? [One(measure, segment)] : Of(measure).Select(inner => inner with { Segment = inner.Segment is null ? segment : $"{segment}, {inner.Segment}" });

    private PointsText One(Measure measure, string? segment)
    {
        var metric = names.Metric(measure.Metric);
        var (unit, whole) = (metric?.Unit ?? Unit.None, metric is Metric.EventMetric { Aggregate: EventAggregate.Count or EventAggregate.Distinct or EventAggregate.ActiveDays or EventAggregate.ActiveWeeks } counted && counted.Young != YoungPolicy.Scale);
        return measure.Normalisation.Match(
            linear => Ranges(linear, unit, whole, segment, () => areAdded
                ? $"{Points(0)} points at {Limit(linear.From, unit)}, {Points(100)} at {Limit(linear.To, unit)}, in proportion between{(linear.Bounded ? "; outside these values it is left out" : string.Empty)}."
                : $"None at {Limit(linear.From, unit)}, full marks at {Limit(linear.To, unit)}, in proportion between."),
            ranges => Ranges(ranges, unit, whole, segment, () => string.Join("; ", ranges.Ranges.Select(range => $"{Points(range.Points)}{(range.RunsTo is { } last ? $" to {Points(last)}" : string.Empty)} points for {RangeText(range.Range, unit)}")) + "."),
            map => Categories(map, metric?.Kind ?? ValueKind.Text, segment),
            piecewise => Ranges(piecewise, unit, whole, segment, () => string.Join(", ", piecewise.Anchors.Select(anchor => $"{Points(anchor.Points)} points at {Limit(anchor.At, unit)}")) + ", in proportion between."),
            lookup => new PointsText(segment, [], Lookup(lookup, metric)),
            formula => new PointsText(segment, [], $"Points are computed: {_conditions.Of(formula.Points)}."));
    }

    private PointsText Ranges(Normalisation normalisation, Unit unit, bool whole, string? segment, Func<string> otherwise)
    {
        if (areAdded || new ValueBands(bands, whole).Of(normalisation) is not { } stretches)
        {
            return new PointsText(segment, [], otherwise());
        }

        var texts = stretches
            .Where(stretch => stretch.Band >= 0)
            .GroupBy(stretch => stretch.Band)
            .OrderByDescending(same => same.Key)
            .Select(same => Band(same.Key, string.Join(", or ", same.Select(stretch => RangeWords.Of(stretch.Range, unit, whole)))));
        return new PointsText(segment, [.. texts], stretches.Any(stretch => stretch.Band < 0) && normalisation is Normalisation.Linear ? "Outside these values it is left out." : null);
    }

    private PointsText Categories(Normalisation.Map map, ValueKind kind, string? segment)
    {
        string Name(string key) => kind == ValueKind.Boolean ? key == "true" ? "yes" : "no" : LabelWords.Plain(key);
        if (areAdded)
        {
            var each = map.Points.OrderByDescending(pair => pair.Value).Select(pair => $"{Points(pair.Value)} points for {Name(pair.Key)}");
            return new PointsText(segment, [], string.Join("; ", map.Otherwise is { } other ? each.Append($"{Points(other)} points for anything else") : each) + ".");
        }

        var texts = map.Points
            .Select(pair => (Band: bands.IndexOf(pair.Value), Text: Name(pair.Key)))
            .Concat(map.Otherwise is { } rest ? [(Band: bands.IndexOf(rest), Text: "anything else")] : [])
            .GroupBy(pair => pair.Band)
            .OrderByDescending(same => same.Key)
            .Select(same => Band(same.Key, string.Join(", ", same.Select(pair => pair.Text).OrderBy(text => text == "anything else").ThenBy(text => text, StringComparer.Ordinal))));
        return new PointsText(segment, [.. texts], null);
    }

    private BandText Band(int index, string values) => new(LabelWords.Plain(bands.All[index].Name), Tone(bands, index), values);

    /// <summary>How good a band is.</summary>
    public static BandTone Tone(BandSet bands, int index) => index == bands.All.Count - 1 ? BandTone.Best : index == 0 ? BandTone.Worst : BandTone.Between;

    private string Lookup(Normalisation.Lookup lookup, Metric? metric)
    {
        var across = names.Metric(lookup.Across);
        string Part(LookupPart part, Metric? of) => part.Match(values => RangeText(values.Range, of?.Unit ?? Unit.None), category => LabelWords.Plain(category.Name), _ => "anything else");
        var rows = lookup.Rows.Select(row =>
            $"{Part(row.Part, metric)}: {string.Join(", ", lookup.Columns.Zip(row.Points, (column, points) => $"{Points(points)} points where {names.Of(lookup.Across)} is {Part(column, across)}"))}");
        return string.Join("; ", rows) + ".";
    }

    private string Category(string metric, string key) => names.Metric(metric)?.Kind == ValueKind.Boolean ? key == "true" ? "yes" : "no" : $"“{key}”";

    private string Limit(Limit limit, Unit unit) => limit.Metric is { } metric ? $"the customer’s {names.Of(metric)}" : NumberTexts.Exact(limit.Number, unit);

    private string RangeText(LimitRange range, Unit unit) =>
        range == NumberRange.All ? "anything else" : range.Written is { } written ? RangeWords.Of(written, unit, fromZero: false) : range.ToText(number => NumberTexts.Exact(number, unit), metric => $"the customer’s {names.Of(metric)}");

    private sealed class SameText : IEqualityComparer<PointsText>
    {
        public bool Equals(PointsText? x, PointsText? y) => x?.Sentence == y?.Sentence && x!.Bands.SequenceEqual(y!.Bands);

        public int GetHashCode(PointsText obj) => obj.Bands.Count;
    }
}
