using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hale.Core.Definitions;

/// <summary>JSON with one way to write everything: keys sorted, absent values left out, numbers as the shortest decimal text.</summary>
internal static class CanonicalJson
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Object(params ReadOnlySpan<(string Key, object? Value)> members)
    {
        var sorted = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (key, value) in members)
        {
            if (value is not null)
            {
                sorted.Add(key, Node(value));
            }
        }

        return new JsonObject(sorted.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value)));
    }

    public static JsonArray Array(IEnumerable<object> items) => new([.. items.Select(Node)]);

    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static JsonNode Node(object value) => value switch
    {
        JsonNode node => node,
        decimal number => Number(number),
        int number => Number(number),
        bool truth => truth,
        Enum member => member.ToString(),
        _ => value.ToString()!,
    };
}
