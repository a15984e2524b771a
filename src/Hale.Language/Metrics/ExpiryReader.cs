using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics;

/// <summary>Reads <c>expires: 90d</c>, <c>expires: never</c>, or one for each value: <c>expires: { red: 30d, else: 90d }</c>.</summary>
internal sealed class ExpiryReader(DiagnosticBag bag)
{
    private const string Never = "never";
    private const string Else = "else";

    private static readonly ValueShape OneValue = ValueShape.Text;

    private readonly DaysReader _days = new(bag);

    /// <summary>For how long a value counts.</summary>
    public static MapKey<YamlNode?> Key { get; } = MapKeys.Node(
        "expires", "How long a value counts: `90d`, `never`, or a length for each value with `else` for the rest.", ValueShape.AnyOf(OneValue, ValueShape.Named(OneValue)));

    /// <summary>The expiry of a metric; null when none is written, or it was reported.</summary>
    /// <param name="map">The metric.</param>
    /// <param name="kind">The kind of its values.</param>
    /// <param name="levels">The values that it can have; null when any may come.</param>
    public Expiry? Read(MapReader map, ValueKind kind, PulseLevels? levels) => map.Read(Key) switch
    {
        null => null,
        YamlMapping values => ByValue(values, kind, levels),
        var node => Length(node, out var days) ? new Expiry(days, new Dictionary<string, decimal?>()) : null,
    };

    private Expiry? ByValue(YamlMapping values, ValueKind kind, PulseLevels? levels)
    {
        var byValue = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var entry in values.Entries.Where(entry => entry.Key.Text != Else))
        {
            var length = Length(entry.Value, out var days);
            if (Value(entry.Key, kind, levels) is { } value && length)
            {
                byValue[value] = days;
            }
        }

        if (values.Entries.FirstOrDefault(entry => entry.Key.Text == Else) is { } otherwise)
        {
            return Length(otherwise.Value, out var days) ? new Expiry(days, byValue) : null;
        }

        if (levels is PulseLevels.Words words && words.Names.All(byValue.ContainsKey))
        {
            return new Expiry(null, byValue);
        }

        bag.Report(FreshnessRules.ExpiryOfValue, values.Span, "`expires` does not say how long every other value counts", "add `else: 90d`, or `else: never`");
        return null;
    }

    private string? Value(YamlScalar key, ValueKind kind, PulseLevels? levels)
    {
        Value? value = kind switch
        {
            ValueKind.Number => Numbers.TryParse(key.Text, out var number) ? Core.Values.Value.Of((double)number) : null,
            ValueKind.Text => Core.Values.Value.Of(key.Text),
            ValueKind.Boolean => key.Text is "yes" or "true" ? Core.Values.Value.Of(true) : key.Text is "no" or "false" ? Core.Values.Value.Of(false) : null,
        };
        if (value is { } known && levels?.Have(known) != false)
        {
            return known.ToString();
        }

        IReadOnlyList<string> names = levels?.Match<IReadOnlyList<string>>(words => words.Names, _ => []) ?? [];
        bag.Report(
            FreshnessRules.ExpiryOfValue, key.Span, $"`{key.Text}` is no value that the metric can have",
            Suggestion.Advice(key.Text, names, names.Count > 0 ? $"its values are {Choices.Text(names)}" : null));
        return null;
    }

    /// <summary>Whether a length could be read; null days stand for never.</summary>
    private bool Length(YamlNode node, out decimal? days)
    {
        days = null;
        if (node is YamlScalar { Text: Never })
        {
            return true;
        }

        days = _days.Read(node, "`expires`");
        return days is not null;
    }
}
