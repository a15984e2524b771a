namespace Hale.Language.Yaml.Shapes;

/// <summary>The keys that a mapping may have. A reader that asks for another one is at fault, so that the shape cannot say less than what is read.</summary>
/// <param name="keys">The keys, in the order in which they are listed to people.</param>
internal sealed class MapShape(params IReadOnlyList<MapKey> keys)
{
    private readonly HashSet<string> _names = keys.Select(key => key.Name).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<MapKey> Keys => keys;

    /// <summary>The shape of a value that is such a mapping.</summary>
    public ValueShape AsValue => ValueShape.Mapping(this);

    public bool Has(string name) => _names.Contains(name);
}
