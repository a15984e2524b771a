using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Language.Sources;

/// <summary>The words for types in definitions.</summary>
internal static class TypeWords
{
    public static IReadOnlyDictionary<string, AttributeType?> Attributes { get; } = new Dictionary<string, AttributeType?>
    {
        ["text"] = AttributeType.Text,
        ["number"] = AttributeType.Number,
        ["boolean"] = AttributeType.Boolean,
        ["date"] = AttributeType.Date,
        ["time"] = AttributeType.Time,
    };

    public static IReadOnlyDictionary<string, ValueKind?> Values { get; } = new Dictionary<string, ValueKind?>
    {
        ["text"] = ValueKind.Text,
        ["number"] = ValueKind.Number,
        ["boolean"] = ValueKind.Boolean,
    };
}
