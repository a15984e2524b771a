using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Testing;

/// <summary>Reads the metric values of a test: <c>given: { licence_use: 10%, csm_pulse: red, nps: { missing: no_response } }</c>.</summary>
internal sealed class GivenReader(TestContext context)
{
    private const string Missing = "missing";

    private static readonly MapKey<MissingReason> Reason =
        MapKeys.Choice(Missing, "Why the value is missing.", MissingReason.NoData, MissingReasonWords.All);

    private static readonly MapKey<YamlNode?> ValueKey = MapKeys.Node("value", "The value; where it is missing, the last one known.", ValueShape.Text);

    private static readonly MapKey<YamlNode?> Age = MapKeys.Node("age", "How old the value is, such as `40d`.", ValueShape.Text);

    private static readonly MapShape MissingShape = new(Reason, ValueKey, Age);

    private static readonly IReadOnlyDictionary<string, bool> TruthWords =
        new Dictionary<string, bool> { ["yes"] = true, ["no"] = false, ["true"] = true, ["false"] = false };

    private readonly NodeReader _read = new(context.Bag);
    private readonly DaysReader _days = new(context.Bag);

    public static ValueShape Shape { get; } = ValueShape.AnyOf(ValueShape.Text, MissingShape.AsValue);

    /// <summary>The values by metric; what was reported is left out.</summary>
    public GivenMetrics Read(IReadOnlyList<YamlEntry> entries)
    {
        var given = new Dictionary<string, Value>(StringComparer.Ordinal);
        var lastKnown = new Dictionary<string, (Value Known, double Age)>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (Metric(entry.Key) is not { } metric)
            {
                continue;
            }

            if (entry.Value is YamlMapping mapping && mapping.Entries.Any(key => key.Key.Text is "value" or "age"))
            {
                ReadDated(mapping, metric, given, lastKnown);
            }
            else if (Read(entry, metric.Kind) is { } value)
            {
                CheckOccurs(metric, value, entry.Value);
                given[metric.Name] = value;
            }
        }

        return new GivenMetrics(given, lastKnown);
    }

    private void CheckOccurs(Metric metric, Value value, YamlNode node)
    {
        if (!value.IsMissing && metric is Metric.SeriesMetric { Pulse.Levels: { } levels } && !levels.Have(value))
        {
            context.Bag.Report(ExpressionRules.NeverOccurs, node.Span, $"`{metric.Name}` is never {value}", "give one of the values that the pulse lists");
        }
    }

    /// <summary>A value with its age: <c>{ value: red, age: 40d }</c>, or the last one known: <c>{ missing: source_gap, value: red, age: 40d }</c>.</summary>
    private void ReadDated(YamlMapping mapping, Metric metric, Dictionary<string, Value> given, Dictionary<string, (Value Known, double Age)> lastKnown)
    {
        var map = new MapReader(mapping, $"the value of `{metric.Name}`", context.Bag, MissingShape);
        var node = map.Required(ValueKey.Name, "write `{ value: red, age: 40d }`");
        var age = map.Required(Age.Name, "write `{ value: red, age: 40d }`") is { } written ? _days.Read(written, "`age`") : null;
        MissingReason? reason = map.Optional(Missing) is null ? null : map.Read(Reason);
        map.Finish();
        if (!AgeLimitReader.HasAge(metric))
        {
            context.Bag.Report(FreshnessRules.WithoutAge, mapping.Span, $"a value of the metric `{metric.Name}` has no age", "write the value alone");
        }
        else if (node is not null && age is { } days && Present(node, metric.Kind, map.What) is { } value)
        {
            CheckOccurs(metric, value, node);
            given[metric.Name] = reason is { } why ? Value.MissingFor(why) : value;
            lastKnown[metric.Name] = (value, (double)days);
        }
    }

    private Metric? Metric(YamlScalar name)
    {
        if (!context.Metrics.Contains(name.Text) && context.Metrics.IsComplete)
        {
            context.Bag.Report(
                NameRules.UnknownMetric, name.Span, $"there is no metric `{name.Text}`",
                Suggestion.Advice(name.Text, context.Metrics.Names, "name a metric that the project defines"));
        }

        return context.Metrics.Of(name.Text);
    }

    private Value? Read(YamlEntry entry, ValueKind kind)
    {
        var what = $"the value of `{entry.Key.Text}`";
        if (entry.Value is YamlMapping mapping)
        {
            return ReadReason(mapping, what);
        }

        if (entry.Value is YamlScalar { IsPlain: true, Text: Missing })
        {
            return Value.MissingFor(MissingReason.NoData);
        }

        return Present(entry.Value, kind, what);
    }

    private Value? Present(YamlNode node, ValueKind kind, string what) => kind switch
    {
        ValueKind.Number => _read.Number(node, what) is { } number ? Value.Of((double)number) : null,
        ValueKind.Text => _read.Text(node, what) is { } text ? Value.Of(text) : null,
        ValueKind.Boolean => Value.Of(_read.Choice(node, what, false, TruthWords)),
    };

    private Value ReadReason(YamlMapping mapping, string what)
    {
        var map = new MapReader(mapping, what, context.Bag, MissingShape);
        map.Required(Missing, "write `{ missing: <reason> }`, or the value itself");
        var reason = map.Read(Reason);
        map.Finish();
        return Value.MissingFor(reason);
    }
}
