using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary><c>map: { red: 0, yellow: 50, green: 100, else: 50 }</c>: points for each category, for true and false, or for single numbers.</summary>
internal sealed class CategoryReader(ScoreContext context) : INormalisationReader
{
    public const string Name = "map";

    private const string Else = "else";

    private readonly NodeReader _read = new(context.Bag);

    public string Key => Name;

    public bool Accepts(ValueKind kind) => true;

    public Normalisation? Read(YamlEntry entry, MapReader measure, Metric? metric) =>
        _read.Mapping(entry.Value, "`map`") is { } mapping ? Read(entry.Key, mapping, metric) : null;

    /// <summary>The points of a mapping that may stand elsewhere than in the measure.</summary>
    public Normalisation? Read(YamlScalar key, YamlMapping mapping, Metric? metric)
    {
        var categories = mapping.Entries.Where(line => line.Key.Text != Else).ToList();
        if (categories.Count == 0)
        {
            context.Bag.Report(ShapeRules.Empty, mapping.Span, $"`{key.Text}` names no category");
            return null;
        }

        var otherwise = mapping.Entries.FirstOrDefault(line => line.Key.Text == Else) is { } rest ? context.Points.Read(rest.Value, "`else`") : null;
        if (metric?.Kind == ValueKind.Number)
        {
            return Numbers(categories, otherwise);
        }

        var isBoolean = metric?.Kind == ValueKind.Boolean;
        var points = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var line in categories)
        {
            Add(points, line, isBoolean);
        }

        PulseCategories.Check(key, categories, otherwise is not null, metric, context.Bag);
        if (isBoolean)
        {
            CheckBoth(key, points, otherwise is not null);
        }

        return points.Count == 0 ? null : new Normalisation.Map(points, otherwise);
    }

    private void Add(Dictionary<string, decimal> points, YamlEntry line, bool isBoolean)
    {
        var category = isBoolean ? _read.Choice(line.Key, "the category", null!, TruthWords.All) : line.Key.Text;
        var value = context.Points.Read(line.Value, $"the points of `{line.Key.Text}`") ?? 0;
        if (category is not null && !points.TryAdd(category, value))
        {
            context.Bag.Report(NameRules.Duplicate, line.Key.Span, $"`{line.Key.Text}` says once more what `{category}` means");
        }
    }

    private void CheckBoth(YamlScalar key, Dictionary<string, decimal> points, bool hasElse)
    {
        var lacking = new[] { "true", "false" }.Where(truth => !points.ContainsKey(truth)).ToList();
        if (lacking.Count == 1 && !hasElse)
        {
            context.Bag.Report(MeaningRules.BooleanPoints, key.Span, $"`{lacking[0]}` has no points", $"add `{lacking[0]}`, or `else`");
        }
    }

    /// <summary>Single numbers are ranges of one value each; another number without <c>else</c> is an error of the value, as with other categories.</summary>
    private Normalisation.Bands? Numbers(List<YamlEntry> categories, decimal? otherwise)
    {
        var ranges = new List<PointRange>();
        var taken = new HashSet<decimal>();
        foreach (var line in categories)
        {
            if (_read.Number(line.Key, "the value") is { } number && context.Points.Read(line.Value, $"the points of `{line.Key.Text}`") is { } points)
            {
                ranges.Add(new PointRange(points, new NumberRange(number, true, number, true)));
                if (!taken.Add(number))
                {
                    context.Bag.Report(NameRules.Duplicate, line.Key.Span, FormattableString.Invariant($"`{line.Key.Text}` says once more what `{number}` means"));
                }
            }
        }

        return ranges.Count < categories.Count ? null
            : new Normalisation.Bands(otherwise is { } rest ? [.. ranges, new PointRange(rest, NumberRange.All)] : ranges);
    }
}
