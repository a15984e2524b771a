namespace Hale.Language.Yaml.Shapes;

/// <summary>A key of a mapping, described once: what is read and what editors are told both follow from it.</summary>
/// <param name="Name">The key.</param>
/// <param name="Meaning">What it says, in a sentence for people.</param>
/// <param name="Value">What may stand behind it.</param>
/// <param name="IsRequired">Whether its absence is an error.</param>
internal abstract record MapKey(string Name, string Meaning, ValueShape Value, bool IsRequired);
