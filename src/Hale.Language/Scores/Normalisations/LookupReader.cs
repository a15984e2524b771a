using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary><c>lookup: { across: tenure, columns: ["&lt; 90", else], rows: { "&gt;= 80%": [100, 80], else: [50, 0] } }</c>: points by this metric and another.</summary>
internal sealed class LookupReader(ScoreContext context) : INormalisationReader
{
    public const string Name = "lookup";

    private readonly NodeReader _read = new(context.Bag);
    private readonly LookupPartReader _parts = new(context);

    public string Key => Name;

    public bool Accepts(ValueKind kind) => true;

    public Normalisation? Read(YamlEntry entry, MapReader measure, Metric? metric)
    {
        if (_read.Mapping(entry.Value, "`lookup`") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "`lookup`", context.Bag, PointsShape.Lookup);
        var across = map.RequiredText("across", "add `across:` with the other metric");
        var other = across is null ? null : context.Metric(across, map.Optional("across")!.Span, "define it in metrics/");
        var columns = map.Required("columns", "add `columns:` with ranges or categories of the other metric") is { } node
            ? _parts.Read(_read.Scalars(node, "a range or a category"), other, node.Span)
            : null;
        var rows = Rows(map, metric, columns?.Count);
        map.Finish();
        return across is null || columns is null || rows is null ? null : new Normalisation.Lookup(across, columns, rows);
    }

    private List<LookupRow>? Rows(MapReader map, Metric? metric, int? width)
    {
        if (map.Required("rows", "add `rows:` with a list of points for each range or category") is not { } node || _read.Mapping(node, "`rows`") is not { } rows)
        {
            return null;
        }

        var parts = _parts.Read([.. rows.Entries.Select(row => row.Key)], metric, node.Span);
        var points = rows.Entries.Select(row => Points(row, width)).ToList();
        return parts is null || points.Any(row => row is null) ? null : [.. parts.Zip(points, (part, row) => new LookupRow(part, row!))];
    }

    private List<decimal>? Points(YamlEntry row, int? width)
    {
        if (_read.Sequence(row.Value, $"the points of `{row.Key.Text}`") is not { } list)
        {
            return null;
        }

        if (width is { } columns && list.Items.Count != columns)
        {
            context.Bag.Report(PointsRules.LookupWidth, list.Span, $"`{row.Key.Text}` has {list.Items.Count} points for {columns} columns");
            return null;
        }

        var points = list.Items.Select(item => context.Points.Read(item, $"the points of `{row.Key.Text}`")).ToList();
        return points.Any(value => value is null) ? null : [.. points.OfType<decimal>()];
    }
}
