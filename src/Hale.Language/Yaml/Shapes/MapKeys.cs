using Hale.Language.Text;

namespace Hale.Language.Yaml.Shapes;

/// <summary>The usual keys. A value that a reader of its own reads is a <see cref="Node"/> with its shape.</summary>
internal static class MapKeys
{
    public static MapKey<string?> Text(string name, string meaning) => new(name, meaning, ValueShape.Text, false, map => map.Text(name));

    public static MapKey<string?> RequiredText(string name, string meaning, string fix) => new(name, meaning, ValueShape.Text, true, map => map.RequiredText(name, fix));

    public static MapKey<T> Choice<T>(string name, string meaning, T otherwise, IReadOnlyDictionary<string, T> words) =>
        new(name, meaning, ValueShape.Words(words.Keys), false, map => map.Choice(name, otherwise, words));

    public static MapKey<LocatedText?> Expression(string name, string meaning) => new(name, meaning, ValueShape.Text, false, map => map.Expression(name));

    public static MapKey<YamlNode?> Node(string name, string meaning, ValueShape value) => new(name, meaning, value, false, map => map.Optional(name));

    public static MapKey<YamlNode?> RequiredNode(string name, string meaning, ValueShape value, string? fix = null) =>
        new(name, meaning, value, true, map => map.Required(name, fix));

    /// <summary>A mapping with keys of its own.</summary>
    public static MapKey<MapReader?> Mapping(string name, string meaning, MapShape shape) =>
        new(name, meaning, shape.AsValue, false, map => map.Mapping(name, $"`{name}`", shape));

    /// <summary>A mapping whose keys are names that the definition gives.</summary>
    public static MapKey<IReadOnlyList<YamlEntry>> Entries(string name, string meaning, ValueShape values) =>
        new(name, meaning, ValueShape.Named(values), false, map => map.Entries(name));
}
