using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary>
/// <c>bands: { 100: "&gt;= 5", 50: "1..&lt;5", 0: else }</c>: points and the values that get them, the first that holds. Points may run along a range (<c>0..50: "0..10"</c>)
/// and may have names in a points table (<c>points: level</c> beside it).
/// </summary>
internal sealed class BandsReader(ScoreContext context) : INormalisationReader
{
    public const string Name = "bands";

    private readonly NodeReader _read = new(context.Bag);
    private readonly RangeReader _ranges = new(context);
    private readonly RangeChecks _checks = new(context.Bag);

    public string Key => Name;

    public bool Accepts(ValueKind kind) => kind == ValueKind.Number;

    public Normalisation? Read(YamlEntry entry, MapReader measure, Metric? metric)
    {
        var table = measure.Optional(PointsTableReader.Name) is { } named ? context.Library.Table(named, context.Bag) : null;
        if (_read.Mapping(entry.Value, "`bands`") is not { } mapping)
        {
            return null;
        }

        var lines = mapping.Entries.SelectMany(line => Ranges(line, table, isLast: line == mapping.Entries[^1])).ToList();
        if (mapping.Entries.Count == 0)
        {
            context.Bag.Report(ShapeRules.Empty, mapping.Span, "`bands` has no points");
        }

        if (lines.Count == 0 || lines.Any(line => line is null))
        {
            return null;
        }

        List<WrittenRange> ranges = [.. lines.OfType<WrittenRange>()];
        if (metric is not null)
        {
            _checks.Clashes(ranges, metric);
        }

        return metric is null || _checks.NoGaps([.. ranges.Select(range => range.Range)], metric, entry.Key.Span)
            ? new Normalisation.Bands([.. ranges.Select(range => range.Points)])
            : null;
    }

    private List<WrittenRange?> Ranges(YamlEntry line, PointsTable? table, bool isLast)
    {
        var points = Points(line.Key, table);
        var conditions = _read.Scalars(line.Value, "a range of values");
        return conditions.Count == 0
            ? [null]
            : [.. conditions.Select((condition, index) => Range(condition, points, isLast && index == conditions.Count - 1))];
    }

    private WrittenRange? Range(YamlScalar condition, (decimal From, decimal? To)? points, bool isLast)
    {
        if (_ranges.Read(condition, isLast) is not { } range || points is not var (from, to))
        {
            return null;
        }

        if (to is not null && (range.Low is null || range.High is null))
        {
            context.Bag.Report(PointsRules.OpenRun, condition.Span, $"points run along `{condition.Text}`, which is open at an end");
            return null;
        }

        return new WrittenRange(new PointRange(from, range) { RunsTo = to }, condition);
    }

    private (decimal From, decimal? To)? Points(YamlScalar key, PointsTable? table)
    {
        const string What = "the number of points";
        if (table is not null && !Numbers.TryParse(key.Text, out _))
        {
            return table.Points(key, context) is { } named ? (named, null) : null;
        }

        if (key.Text.Split("..") is not [var low, var high] || !Numbers.TryParse(low, out var first) || !Numbers.TryParse(high, out var last))
        {
            return context.Points.Read(key, What) is { } points ? (points, null) : null;
        }

        return context.Points.Inner(first, key.Span, What) is { } from && context.Points.Inner(last, key.Span, What) is { } to ? (from, to) : null;
    }
}
