using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Yaml;

internal sealed partial class MapReader
{
    private readonly NodeReader _read = new(bag);

    /// <summary>A text, or null when the key is absent or something was reported.</summary>
    public string? Text(string key) => Optional(key) is { } node ? _read.Text(node, $"`{key}`") : null;

    /// <summary>A text whose absence is reported.</summary>
    public string? RequiredText(string key, string? fix = null) => Required(key, fix) is { } node ? _read.Text(node, $"`{key}`") : null;

    /// <summary>A number, or null when the key is absent or something was reported.</summary>
    public decimal? Number(string key) => Optional(key) is { } node ? _read.Number(node, $"`{key}`") : null;

    /// <summary>A number whose absence is reported.</summary>
    public decimal? RequiredNumber(string key) => Required(key) is { } node ? _read.Number(node, $"`{key}`") : null;

    /// <summary>A number between two others, both included.</summary>
    public decimal? NumberIn(string key, decimal least, decimal most, string advice) =>
        Optional(key) is { } node ? _read.NumberIn(node, $"`{key}`", least, most, advice) : null;

    /// <summary>A whole number between two others, both included; null when the key is absent or something was reported.</summary>
    public int? WholeIn(string key, int least, int most, string advice)
    {
        if (NumberIn(key, least, most, advice) is not { } number)
        {
            return null;
        }

        if (decimal.Truncate(number) == number)
        {
            return (int)number;
        }

        bag.Report(ShapeRules.OutOfRange, Optional(key)!.Span, $"`{key}` is `{number}`, which is not possible", advice);
        return null;
    }

    /// <summary>One of several words, or the default when the key is absent or something was reported.</summary>
    public T Choice<T>(string key, T otherwise, IReadOnlyDictionary<string, T> words) =>
        Optional(key) is { } node ? _read.Choice(node, $"`{key}`", otherwise, words) : otherwise;

    /// <summary>A mapping, or null when the key is absent or something was reported.</summary>
    public MapReader? Mapping(string key, string describedAs, MapShape? shape = null) =>
        Optional(key) is { } node && _read.Mapping(node, describedAs) is { } inner ? new MapReader(inner, describedAs, bag, shape) : null;

    /// <summary>The entries of a mapping; none when the key is absent or something was reported.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key) => Optional(key) is { } node ? _read.Mapping(node, $"`{key}`")?.Entries ?? [] : [];

    /// <summary>A scalar whose text is an expression, or null.</summary>
    public LocatedText? Expression(string key) => Optional(key) is { } node ? _read.Scalar(node, $"`{key}`")?.Located : null;
}
