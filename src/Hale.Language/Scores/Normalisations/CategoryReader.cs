using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary><c>map: { red: 0, yellow: 50, green: 100, else: 50 }</c>: points for each category, or for true and false.</summary>
internal sealed class CategoryReader(ScoreContext context) : INormalisationReader
{
    private const string Else = "else";

    private static readonly IReadOnlyDictionary<string, string> TruthWords = new Dictionary<string, string>
    {
        ["true"] = "true",
        ["yes"] = "true",
        ["false"] = "false",
        ["no"] = "false",
    };

    private readonly NodeReader _read = new(context.Bag);

    public string Key => "map";

    public bool Accepts(ValueKind kind) => kind != ValueKind.Number;

    public Normalisation? Read(YamlEntry entry, Metric? metric)
    {
        if (_read.Mapping(entry.Value, "`map`") is not { } mapping)
        {
            return null;
        }

        var isBoolean = metric?.Kind == ValueKind.Boolean;
        var categories = mapping.Entries.Where(line => line.Key.Text != Else).ToList();
        if (categories.Count == 0)
        {
            context.Bag.Report(ShapeRules.Empty, mapping.Span, "`map` names no category");
            return null;
        }

        var points = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var line in categories)
        {
            Add(points, line, isBoolean);
        }

        var otherwise = mapping.Entries.FirstOrDefault(line => line.Key.Text == Else) is { } rest ? context.Points.Read(rest.Value, "`else`") : null;
        if (isBoolean)
        {
            CheckBoth(entry, points, otherwise is not null);
        }

        return points.Count == 0 ? null : new Normalisation.Map(points, otherwise);
    }

    private void Add(Dictionary<string, decimal> points, YamlEntry line, bool isBoolean)
    {
        var category = isBoolean ? _read.Choice(line.Key, "the category", null!, TruthWords) : line.Key.Text;
        var value = context.Points.Read(line.Value, $"the points of `{line.Key.Text}`") ?? 0;
        if (category is not null && !points.TryAdd(category, value))
        {
            context.Bag.Report(NameRules.Duplicate, line.Key.Span, $"`{line.Key.Text}` says once more what `{category}` means");
        }
    }

    private void CheckBoth(YamlEntry entry, Dictionary<string, decimal> points, bool hasElse)
    {
        var lacking = new[] { "true", "false" }.Where(truth => !points.ContainsKey(truth)).ToList();
        if (lacking.Count == 1 && !hasElse)
        {
            context.Bag.Report(MeaningRules.BooleanPoints, entry.Key.Span, $"`{lacking[0]}` has no points", $"add `{lacking[0]}`, or `else`");
        }
    }
}
