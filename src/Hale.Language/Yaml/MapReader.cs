using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Yaml;

/// <summary>
/// Reads the keys of one mapping. Whatever is asked for is thereby known; <see cref="Finish"/> reports the rest as unknown keys.
/// </summary>
/// <param name="map">The mapping.</param>
/// <param name="what">What it describes, for messages: "the source `usage`".</param>
/// <param name="bag">Where problems are reported.</param>
/// <param name="shape">The keys that may be asked for; null for a mapping that is not described.</param>
internal sealed partial class MapReader(YamlMapping map, string what, DiagnosticBag bag, MapShape? shape = null)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private MapShape? _shape = shape;

    public YamlMapping Map => map;

    public string What => what;

    /// <summary>Leaves only the keys of a narrower shape, once it is known what the mapping is.</summary>
    public void Narrow(MapShape narrower) => _shape = narrower;

    /// <summary>What a key says, read as the key describes it.</summary>
    public T Read<T>(MapKey<T> key) => key.ReadFrom(this);

    /// <summary>The entry of a key, or null; asks for the key.</summary>
    public YamlEntry? Entry(string key)
    {
        if (_shape?.Has(key) == false)
        {
            throw new InvalidOperationException($"`{key}` is read and the shape of {what} does not have it");
        }

        _known.Add(key);
        return map.Entries.FirstOrDefault(entry => entry.Key.Text == key);
    }

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Optional(string key) => Entry(key)?.Value;

    /// <summary>The value of a key; its absence is reported.</summary>
    public YamlNode? Required(string key, string? fix = null)
    {
        var value = Optional(key);
        if (value is null)
        {
            bag.Report(ShapeRules.MissingKey, map.Span, $"{what} needs `{key}`", fix ?? $"add `{key}`");
        }

        return value;
    }

    /// <summary>The one entry among keys that exclude one another; null when there is none or several, which is reported.</summary>
    public YamlEntry? ExactlyOne(params IReadOnlyList<string> keys)
    {
        var present = keys.Select(Entry).OfType<YamlEntry>().ToList();
        if (present.Count == 1)
        {
            return present[0];
        }

        if (present.Count == 0)
        {
            ReportNoneOf(keys);
        }
        else
        {
            var written = string.Join(" and ", present.Select(entry => $"`{entry.Key.Text}`"));
            bag.Report(ShapeRules.ExactlyOne, present[1].Key.Span, $"{what} has {written}; only one of them is possible");
        }

        return null;
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Finish() => FinishExcept([]);

    /// <summary>Reports every key that nobody asked for, without offering keys that exclude one already chosen.</summary>
    public void FinishExcept(IEnumerable<string> excluded)
    {
        var free = _known.Except(excluded).Where(known => map.Entries.All(other => other.Key.Text != known)).Order(StringComparer.Ordinal).ToList();
        foreach (var entry in map.Entries.Where(entry => !_known.Contains(entry.Key.Text)))
        {
            var otherwise = free.Count == 0 ? "remove it" : $"further keys here are {Choices.Text(free)}";
            var advice = Suggestion.Advice(entry.Key.Text, free, otherwise);
            bag.Report(ShapeRules.UnknownKey, entry.Key.Span, $"`{entry.Key.Text}` is not a key of {what}", advice);
        }
    }

    /// <summary>A key that is almost one of those needed is taken to be meant as it, and not reported once more as unknown.</summary>
    private void ReportNoneOf(IReadOnlyList<string> keys)
    {
        var message = $"{what} needs one of {Choices.Text(keys)}";
        foreach (var entry in map.Entries.Where(entry => !_known.Contains(entry.Key.Text)))
        {
            if (Suggestion.Within(1, entry.Key.Text, keys) is { } meant)
            {
                _known.Add(entry.Key.Text);
                bag.Report(ShapeRules.ExactlyOne, entry.Key.Span, message, $"did you mean `{meant}` instead of `{entry.Key.Text}`?");
                return;
            }
        }

        bag.Report(ShapeRules.ExactlyOne, map.Span, message, "add one of them");
    }
}
