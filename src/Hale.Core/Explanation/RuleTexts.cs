using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Explanation;

/// <summary>Which part of a measure's rule gave the points: <c>between 50 % and 80 %: 60 points</c>.</summary>
internal sealed class RuleTexts(PrintedScale scale, IReadOnlyDictionary<string, Value> values)
{
    /// <summary>The text; null when there are no points, or when what it needs was not kept.</summary>
    public string? Of(OutlineMeasure measure, double? points)
    {
        if (points is not { } inner)
        {
            return null;
        }

        var printed = scale.Shown(scale.Print(inner));
        return Of(measure, NumberTexts.Exact(printed) + (printed == 1 ? " point" : " points"), inner is 0 or 100);
    }

    /// <summary>The same of an adjustment, which adds an amount.</summary>
    public string? Added(OutlineMeasure measure, double? amount)
    {
        if (amount is not { } inner)
        {
            return null;
        }

        var added = scale.Settle(inner) - scale.Settle(0);
        return Of(measure, (added > 0 ? "+" : string.Empty) + NumberTexts.Exact(added), isEnd: false);
    }

    private string? Of(OutlineMeasure measure, string given, bool isEnd)
    {
        if (measure.Rule is not { } rule)
        {
            return null;
        }

        if (rule.Pieces.Count == 0)
        {
            return $"{measure.Normalisation}: {given}{(isEnd ? ", where the scale ends" : string.Empty)}";
        }

        return Held(rule.Pieces, measure.Metric) is not { } piece ? null
            : rule is not { Across: { } across, Columns: { } columns } ? $"{piece.Text}{Limits(rule)}: {given}"
            : Held(columns, across) is { } column ? $"{piece.Text}, {rule.Labels[across]} {column.Text}{Limits(rule)}: {given}"
            : null;
    }

    /// <summary>The label of another metric that the rule needs and for whose reason the measure is missing; null when the measure's own value is.</summary>
    public string? OtherMissing(OutlineMeasure measure, MissingReason reason) =>
        reason != MissingReason.None && measure.Rule is { } rule && values.TryGetValue(measure.Metric, out var own) && !own.IsMissing
            ? rule.Labels.Where(other => values.TryGetValue(other.Key, out var value) && value.Missing == reason).Select(other => other.Value).FirstOrDefault()
            : null;

    /// <summary>Whether an account's own numbers stand for limits, so that the rule alone does not say what they were.</summary>
    public static bool HasLimits(OutlineRule rule) => LimitMetrics(rule).Any();

    private OutlinePiece? Held(IReadOnlyList<OutlinePiece> pieces, string metric) =>
        values.TryGetValue(metric, out var value) && !value.IsMissing ? pieces.FirstOrDefault(piece => Holds(piece, value)) : null;

    private bool Holds(OutlinePiece piece, Value value)
    {
        if (piece.Category is { } category)
        {
            return value.ToString() == category;
        }

        if (value.Kind != ValueKind.Number)
        {
            return piece is { Low: null, High: null };
        }

        var range = new NumberRange(End(piece.Low, piece.LowMetric), piece.LowIncluded, End(piece.High, piece.HighMetric), piece.HighIncluded);
        return !range.IsEmpty && range.Holds(ExactDecimal.Of(value.Number));
    }

    private decimal? End(decimal? number, string? metric) =>
        metric is not null && values.TryGetValue(metric, out var value) && !value.IsMissing ? ExactDecimal.Of(value.Number) : number;

    private string Limits(OutlineRule rule)
    {
        List<string> named = [.. LimitMetrics(rule)
            .Distinct(StringComparer.Ordinal)
            .Where(values.ContainsKey)
            .Select(metric => $"{rule.Labels[metric]}: {MetricTexts.Of(values[metric], Unit.None)}")];
        return named.Count == 0 ? string.Empty : $" ({string.Join(", ", named)})";
    }

    private static IEnumerable<string> LimitMetrics(OutlineRule rule) => rule.Pieces.Concat(rule.Columns ?? []).SelectMany(piece => piece.Metrics);
}
