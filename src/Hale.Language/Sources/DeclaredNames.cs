using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Names that the sources declare with a type: the properties of events, or the attributes of accounts.</summary>
/// <param name="what">What they are, for messages: "property".</param>
/// <param name="bag">Where problems are reported.</param>
/// <typeparam name="T">The type.</typeparam>
internal sealed class DeclaredNames<T>(string what, DiagnosticBag bag)
    where T : struct
{
    private readonly Dictionary<string, (T? Type, YamlScalar Where)> _names = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => _names.Keys;

    public bool Contains(string name) => _names.ContainsKey(name);

    /// <summary>Where a declared name stands first.</summary>
    public SourceSpan PlaceOf(string name) => _names[name].Where.Span;

    /// <summary>The type of a declared name; null when its declaration was reported.</summary>
    public T? TypeOf(string name) => _names[name].Type;

    /// <summary>Declares a name, perhaps once more; another type than before is reported.</summary>
    public void Declare(YamlScalar name, T? type)
    {
        if (!_names.TryAdd(name.Text, (type, name)) && type is { } second && _names[name.Text] is ({ } first, var where) && !first.Equals(second))
        {
            bag.Report(
                NameRules.TypeConflict, name.Span,
                $"the {what} `{name.Text}` is {Word(second)} here and {Word(first)} at {where.Span}");
        }
    }

    private static string Word(T type) => $"{type}".ToLowerInvariant();
}
