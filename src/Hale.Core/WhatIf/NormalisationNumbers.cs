using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>The written numbers of a normalisation, each with what it becomes when it moves. A limit that is written several times moves as one, so that no gap opens.</summary>
/// <param name="normalisation">The normalisation.</param>
/// <param name="account">The account's values, which stand for limits that are metrics.</param>
/// <param name="unit">The unit of the values.</param>
/// <param name="kind">The kind of the values.</param>
internal sealed class NormalisationNumbers(Normalisation normalisation, IValueSource account, Unit unit, ValueKind kind)
{
    private const double Furthest = 1e12;

    private bool IsKnown => normalisation.LimitMetrics.All(metric => account[metric] is { IsMissing: false } value && Math.Abs(value.Number) < Furthest);

    /// <summary>The limits and anchors of values; none where a limit is a metric that is missing.</summary>
    public IEnumerable<NormalisationNumber> Limits() => !IsKnown ? [] : normalisation.Match(
        linear => Written([linear.From, linear.To], normalisation.With, null),
        bands => Written(bands.Ranges.SelectMany(range => new[] { range.Range.Low, range.Range.High }), normalisation.With, null),
        _ => [],
        piecewise => Written(piecewise.Anchors.Select(anchor => (Limit?)anchor.At), normalisation.With, null),
        Limits,
        _ => []);

    /// <summary>The points.</summary>
    public IEnumerable<NormalisationNumber> Points() => normalisation.Match(
        _ => [],
        bands => bands.Ranges.SelectMany((range, index) => Points(bands, range, index)),
        map => map.Points.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => One(NormalisationTexts.Category(pair.Key, kind), pair.Value, points => map with { Points = new Dictionary<string, decimal>(map.Points, StringComparer.Ordinal) { [pair.Key] = points } }))
            .Concat(map.Otherwise is { } rest ? [One("else", rest, points => map with { Otherwise = points })] : []),
        piecewise => piecewise.Anchors.Select((anchor, index) => One(
            $"at {Text(anchor.At)}", anchor.Points, points => new Normalisation.Piecewise([.. piecewise.Anchors.Select((one, other) => other == index ? one with { Points = points } : one)]))),
        lookup => lookup.Rows.SelectMany((row, index) => row.Points.Select((points, column) => One($"row {index + 1}, column {column + 1}", points, changed => Cell(lookup, index, column, changed)))),
        _ => []);

    private IEnumerable<NormalisationNumber> Points(Normalisation.Bands bands, PointRange range, int index)
    {
        Normalisation Put(PointRange changed) => new Normalisation.Bands([.. bands.Ranges.Select((one, other) => other == index ? changed : one)]);
        yield return One(Text(range.Range), range.Points, points => Put(range with { Points = points }));
        if (range.RunsTo is { } last)
        {
            yield return One($"{Text(range.Range)}, at its end", last, points => Put(range with { RunsTo = points }));
        }
    }

    private IEnumerable<NormalisationNumber> Limits(Normalisation.Lookup lookup)
    {
        Normalisation Columns(Func<Limit, decimal> number) => lookup with { Columns = [.. lookup.Columns.Select(part => Fixed(part, number))], Rows = [.. lookup.Rows.Select(row => row with { Part = Fixed(row.Part, Value) })] };
        Normalisation Rows(Func<Limit, decimal> number) => lookup with { Columns = [.. lookup.Columns.Select(part => Fixed(part, Value))], Rows = [.. lookup.Rows.Select(row => row with { Part = Fixed(row.Part, number) })] };
        return Written(lookup.Rows.SelectMany(row => Ends(row.Part)), Rows, null).Concat(Written(lookup.Columns.SelectMany(Ends), Columns, lookup.Across));
    }

    private IEnumerable<NormalisationNumber> Written(IEnumerable<Limit?> limits, Func<Func<Limit, decimal>, Normalisation> with, string? across)
    {
        List<Limit> known = [.. limits.OfType<Limit>()];
        decimal[] all = [.. known.Select(Value).Distinct().Order()];
        var span = all.Length > 1 ? all[^1] - all[0] : all.Length == 1 && all[0] != 0 ? Math.Abs(all[0]) : 1;
        return known.Where(limit => limit.Metric is null).Select(limit => limit.Number).Distinct().Order().Select(now => new NormalisationNumber(
            string.Empty, now, all.Where(other => other < now).Cast<decimal?>().LastOrDefault(), all.Where(other => other > now).Cast<decimal?>().FirstOrDefault(), span,
            number => with(limit => limit.Metric is null && limit.Number == now ? number : Value(limit)))
        {
            Across = across,
        });
    }

    private decimal Value(Limit limit) => limit.Metric is { } metric ? ExactDecimal.Of(account[metric].Number) : limit.Number;

    private string Text(Limit limit) => limit.Metric ?? NumberTexts.Exact(limit.Number, unit);

    private string Text(LimitRange range) => range == NumberRange.All ? "else" : range.ToText(number => NumberTexts.Exact(number, unit), metric => metric);

    private static NormalisationNumber One(string what, decimal now, Func<decimal, Normalisation> with) => new(what, now, null, null, 100, with);

    private static Normalisation Cell(Normalisation.Lookup lookup, int row, int column, decimal points) => lookup with
    {
        Rows = [.. lookup.Rows.Select((one, place) => place == row ? one with { Points = [.. one.Points.Select((known, other) => other == column ? points : known)] } : one)],
    };

    private static LookupPart Fixed(LookupPart part, Func<Limit, decimal> number) =>
        part.Match<LookupPart>(values => new LookupPart.Values(values.Range.With(number)), category => category, rest => rest);

    private static IEnumerable<Limit?> Ends(LookupPart part) => part.Match<IEnumerable<Limit?>>(values => [values.Range.Low, values.Range.High], _ => [], _ => []);
}
