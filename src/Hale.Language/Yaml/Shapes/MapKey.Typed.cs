namespace Hale.Language.Yaml.Shapes;

/// <summary>A key and how its value is read.</summary>
/// <param name="Name">The key.</param>
/// <param name="Meaning">What it says, in a sentence for people.</param>
/// <param name="Value">What may stand behind it.</param>
/// <param name="IsRequired">Whether its absence is an error.</param>
/// <param name="ReadFrom">Reads it from its mapping; reports what is wrong.</param>
internal sealed record MapKey<T>(string Name, string Meaning, ValueShape Value, bool IsRequired, Func<MapReader, T> ReadFrom)
    : MapKey(Name, Meaning, Value, IsRequired);
