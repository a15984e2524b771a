using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Normalisations in parts.</summary>
internal sealed class OutlineRules(IReadOnlyDictionary<string, Metric> metrics, Scale scale)
{
    private readonly NormalisationTexts _texts = new(metrics, scale);

    public OutlineRule Of(Normalisation normalisation, Metric metric)
    {
        var pieces = normalisation.Match(
            linear => Line(linear, metric.Unit),
            bands => bands.Ranges.Select(range => Range(range.Range, metric.Unit)),
            map => Map(map, metric.Kind),
            piecewise => Line([.. piecewise.Anchors.Select(anchor => anchor.At)], metric.Unit),
            lookup => lookup.Rows.Select(row => Part(row.Part, metric.Unit, metric.Kind)),
            _ => []);
        var across = (normalisation as Normalisation.Lookup)?.Across;
        return new OutlineRule([.. pieces], across, Columns(normalisation), normalisation.Reads.Distinct(StringComparer.Ordinal).ToDictionary(name => name, _texts.Label));
    }

    private List<OutlinePiece>? Columns(Normalisation normalisation)
    {
        if (normalisation is not Normalisation.Lookup lookup)
        {
            return null;
        }

        var (unit, kind) = metrics.TryGetValue(lookup.Across, out var across) ? (across.Unit, across.Kind) : (Unit.None, ValueKind.Number);
        return [.. lookup.Columns.Select(column => Part(column, unit, kind))];
    }

    /// <summary>Before the first anchor, after the last, and between each and the next.</summary>
    private IEnumerable<OutlinePiece> Line(IReadOnlyList<Limit> rising, Unit unit) =>
    [
        Range(new LimitRange(null, false, rising[0], true), unit),
        Range(new LimitRange(rising[^1], true, null, false), unit),
        .. rising.Zip(rising.Skip(1)).Select(pair => Between(pair.First, pair.Second, unit)),
    ];

    /// <summary>Where a metric is an anchor, which of the two is the lower is seen only at an account.</summary>
    private IEnumerable<OutlinePiece> Line(Normalisation.Linear line, Unit unit) => line switch
    {
        { From.Metric: null, To.Metric: null } => Line(line.From.Number < line.To.Number ? [line.From, line.To] : [line.To, line.From], unit),
        _ =>
        [
            Between(line.From, line.To, unit),
            Between(line.To, line.From, unit),
            Rest() with { Text = $"not between {_texts.Text(line.From, unit)} and {_texts.Text(line.To, unit)}" },
        ],
    };

    private OutlinePiece Between(Limit low, Limit high, Unit unit) =>
        Range(new LimitRange(low, true, high, true), unit) with { Text = $"between {_texts.Text(low, unit)} and {_texts.Text(high, unit)}" };

    private static IEnumerable<OutlinePiece> Map(Normalisation.Map map, ValueKind kind)
    {
        var categories = map.Points.Keys.Order(StringComparer.Ordinal).Select(category => Category(NormalisationTexts.Category(category, kind), category));
        return map.Otherwise is null ? categories : categories.Append(Rest());
    }

    private OutlinePiece Part(LookupPart part, Unit unit, ValueKind kind) =>
        part.Match(values => Range(values.Range, unit), category => Category(_texts.Part(category, unit, kind), category.Name), _ => Rest());

    private OutlinePiece Range(LimitRange range, Unit unit) => range == NumberRange.All ? Rest() : new(
        _texts.Text(range, unit),
        Number(range.Low),
        range.Low?.Metric,
        range.LowIncluded,
        Number(range.High),
        range.High?.Metric,
        range.HighIncluded,
        null);

    private static decimal? Number(Limit? limit) => limit is { Metric: null, Number: var number } ? number : null;

    private static OutlinePiece Category(string text, string category) => new(text, null, null, false, null, null, false, category);

    private static OutlinePiece Rest() => new("any other value", null, null, false, null, null, false, null);
}
