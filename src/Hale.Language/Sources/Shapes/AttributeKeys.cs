using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources.Shapes;

/// <summary>The keys that stand beside rows which describe something over time.</summary>
internal static class AttributeKeys
{
    /// <summary>The attributes, and since when they hold.</summary>
    /// <param name="types">The words for the types of attributes.</param>
    /// <param name="ofStart">The word for the start of what the rows describe.</param>
    public static IReadOnlyList<MapKey> Of(IEnumerable<string> types, string ofStart) =>
    [
        MapKeys.Entries("attributes", "Attributes by name, each with its type.", ColumnShape.Typed(types)),
        MapKeys.Node(
            "valid_from", $"Since when the attributes hold: `undated`, `{ofStart}`, or a column.", ValueShape.AnyOf(ValueShape.Words(["undated", ofStart]), ColumnShape.Time.AsValue)),
    ];
}
