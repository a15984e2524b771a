using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
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

    private static readonly MapShape MissingShape = new(Reason);

    private static readonly IReadOnlyDictionary<string, bool> TruthWords =
        new Dictionary<string, bool> { ["yes"] = true, ["no"] = false, ["true"] = true, ["false"] = false };

    private readonly NodeReader _read = new(context.Bag);

    public static ValueShape Shape { get; } = ValueShape.AnyOf(ValueShape.Text, MissingShape.AsValue);

    /// <summary>The values by metric; what was reported is left out.</summary>
    public IReadOnlyDictionary<string, Value> Read(IReadOnlyList<YamlEntry> entries)
    {
        var given = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (Metric(entry.Key) is { } metric && Read(entry, metric.Kind) is { } value)
            {
                given[metric.Name] = value;
            }
        }

        return given;
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

        return kind switch
        {
            ValueKind.Number => _read.Number(entry.Value, what) is { } number ? Value.Of((double)number) : null,
            ValueKind.Text => _read.Text(entry.Value, what) is { } text ? Value.Of(text) : null,
            ValueKind.Boolean => Value.Of(_read.Choice(entry.Value, what, false, TruthWords)),
        };
    }

    private Value ReadReason(YamlMapping mapping, string what)
    {
        var map = new MapReader(mapping, what, context.Bag, MissingShape);
        map.Required(Missing, "write `{ missing: <reason> }`, or the value itself");
        var reason = map.Read(Reason);
        map.Finish();
        return Value.MissingFor(reason);
    }
}
