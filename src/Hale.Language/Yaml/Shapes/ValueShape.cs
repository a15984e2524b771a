using System.Text.Json.Nodes;

namespace Hale.Language.Yaml.Shapes;

/// <summary>What may stand at a place, as a JSON Schema says it. YAML's <c>50%</c>, <c>28d</c> and <c>1_000</c> are texts there.</summary>
/// <param name="print">Prints the schema anew, for a node has one parent.</param>
internal sealed class ValueShape(Func<JsonObject> print)
{
    private const string NumberText = @"\s*[+-]?[0-9_]*\.?[0-9_]+([eE][+-]?[0-9]+)?\s*%?\s*$";

    /// <summary>Any single value with some text.</summary>
    public static ValueShape Text { get; } = new(() => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") });

    /// <summary>A number as definitions write it.</summary>
    public static ValueShape Number { get; } = AnyOf(
        new(() => new JsonObject { ["type"] = "number" }),
        new(() => new JsonObject { ["type"] = "string", ["pattern"] = "^" + NumberText }));

    /// <summary>A number, perhaps after <c>&gt;</c> or <c>&gt;=</c>.</summary>
    public static ValueShape Limit { get; } = AnyOf(Number, new(() => new JsonObject { ["type"] = "string", ["pattern"] = @"^\s*>=?" + NumberText }));

    /// <summary>One of several words. YAML reads some of them as true and false.</summary>
    public static ValueShape Words(IEnumerable<string> words)
    {
        var all = words.ToList();
        return new(() => new JsonObject { ["enum"] = new JsonArray([.. all.SelectMany(Readings)]) });
    }

    public static ValueShape List(ValueShape item) => new(() => new JsonObject { ["type"] = "array", ["items"] = item.Print() });

    /// <summary>One value or a list of them, at least one.</summary>
    public static ValueShape OneOrMore(ValueShape item) => AnyOf(item, new(() => new JsonObject { ["type"] = "array", ["items"] = item.Print(), ["minItems"] = 1 }));

    /// <summary>A mapping from names that the definition gives.</summary>
    public static ValueShape Named(ValueShape values) => new(() => new JsonObject { ["type"] = "object", ["additionalProperties"] = values.Print() });

    /// <summary>A mapping with certain keys and no others.</summary>
    public static ValueShape Mapping(MapShape shape) => new(() => new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(shape.Keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, key.Value.Described(key.Meaning)))),
        ["required"] = new JsonArray([.. shape.Keys.Where(key => key.IsRequired).Select(key => JsonValue.Create(key.Name))]),
        ["additionalProperties"] = false,
    });

    public static ValueShape AnyOf(params IReadOnlyList<ValueShape> shapes) =>
        new(() => new JsonObject { ["anyOf"] = new JsonArray([.. shapes.Select(shape => shape.Print())]) });

    /// <summary>What the schema defines once under a name, for shapes that contain themselves.</summary>
    public static ValueShape Defined(string name) => new(() => new JsonObject { ["$ref"] = $"#/$defs/{name}" });

    public JsonObject Print() => print();

    public JsonObject Described(string meaning)
    {
        var schema = new JsonObject { ["description"] = meaning };
        foreach (var (key, value) in Print())
        {
            schema[key] = value?.DeepClone();
        }

        return schema;
    }

    private static IEnumerable<JsonNode> Readings(string word) => word switch
    {
        "yes" or "true" => [JsonValue.Create(word), JsonValue.Create(true)],
        "no" or "false" => [JsonValue.Create(word), JsonValue.Create(false)],
        _ => [JsonValue.Create(word)],
    };
}
