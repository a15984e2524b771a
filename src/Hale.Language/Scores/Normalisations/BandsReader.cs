using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary><c>bands: { 100: "&gt;= 5", 50: "1..&lt;5", 0: else }</c>: points and the values that get them, the first that holds.</summary>
internal sealed class BandsReader(ScoreContext context) : INormalisationReader
{
    private const string Else = "else";

    private readonly NodeReader _read = new(context.Bag);

    public string Key => "bands";

    public bool Accepts(ValueKind kind) => kind == ValueKind.Number;

    public Normalisation? Read(YamlEntry entry, Metric? metric)
    {
        if (_read.Mapping(entry.Value, "`bands`") is not { } mapping)
        {
            return null;
        }

        var lines = mapping.Entries.SelectMany(Lines).ToList();
        if (mapping.Entries.Count == 0)
        {
            context.Bag.Report(ShapeRules.Empty, mapping.Span, "`bands` has no points");
        }

        if (lines.Count == 0 || lines.Any(line => line is null))
        {
            return null;
        }

        var ranges = lines.OfType<PointRange>().ToList();
        return NoGaps(entry, ranges, metric) ? new Normalisation.Bands(ranges) : null;

        IEnumerable<PointRange?> Lines(YamlEntry line) => Ranges(line, isLast: line == mapping.Entries[^1]);
    }

    private List<PointRange?> Ranges(YamlEntry line, bool isLast)
    {
        var points = context.Points.Read(line.Key, "the number of points");
        var conditions = _read.Scalars(line.Value, "a range of values");
        return conditions.Count == 0
            ? [null]
            : [.. conditions.Select((condition, index) => Range(condition, points, isLast && index == conditions.Count - 1))];
    }

    private PointRange? Range(YamlScalar condition, decimal? points, bool isLast)
    {
        if (condition.Text == Else)
        {
            if (!isLast)
            {
                context.Bag.Report(MeaningRules.AfterElse, condition.Span, "`else` is not the last range");
            }

            return points is { } left ? new PointRange(left, NumberRange.All) : null;
        }

        if (!RangeText.TryParse(condition.Text, out var range))
        {
            context.Bag.Report(ShapeRules.BadRange, condition.Span, $"`{condition.Text}` is not a range of values");
            return null;
        }

        if (RangeText.IsEmpty(range))
        {
            context.Bag.Report(MeaningRules.EmptyRange, condition.Span, $"`{condition.Text}` holds no value");
            return null;
        }

        return points is { } known ? new PointRange(known, range) : null;
    }

    private bool NoGaps(YamlEntry entry, List<PointRange> ranges, Metric? metric)
    {
        if (metric is null)
        {
            return true;
        }

        var gaps = RangeGaps.Of([.. ranges.Select(range => range.Range)], NumberDomain.Of(metric));
        if (gaps.Count > 0)
        {
            var values = string.Join("; ", gaps.Select(gap => gap.ToString()));
            context.Bag.Report(MeaningRules.Gap, entry.Key.Span, $"these values of `{metric.Name}` have no points: {values}", Advice(gaps[0]));
        }

        return gaps.Count == 0;
    }

    private static string Advice(NumberRange gap) => gap is { Low: { } low, High: { } high } && low != high
        ? FormattableString.Invariant($"close the gap from {low} to {high}, for example with a range that ends with `..<{high}`, or add `else`")
        : "add a range for them, or `else`";
}
