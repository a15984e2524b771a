using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Hale.Core.Expressions;
using Hale.Engine.ReportCards;

namespace Hale.Operations.Cards;

/// <summary>Report cards as text, and back without loss: numbers to the last bit, closed hierarchies by the name of the case. What no card of today can be is read as none.</summary>
internal static class CardText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameCases } },
    };

    public static string Of(ReportCard card) => JsonSerializer.Serialize(card, Options);

    /// <summary>The card; null where the text is that of another kind of card.</summary>
    public static ReportCard? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<ReportCard>(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void NameCases(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace?.StartsWith(nameof(Hale), StringComparison.Ordinal) != true)
        {
            return;
        }

        // What stands in a definition is kept with the definition.
        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(Expression)).ToList())
        {
            type.Properties.Remove(property);
        }

        if (!type.Type.IsAbstract)
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions();
        foreach (var kind in type.Type.GetNestedTypes().Where(nested => nested.IsSubclassOf(type.Type)))
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, kind.Name));
        }
    }
}
