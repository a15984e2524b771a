using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hale.Language.Yaml;

namespace Hale.Tests.Schemas;

/// <summary>Validates against the part of JSON Schema that Hale prints; an unknown keyword fails the test rather than being passed over.</summary>
/// <param name="root">The whole schema, for what it defines by name.</param>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly HashSet<string> Notes = new(StringComparer.Ordinal) { "$schema", "$defs", "title", "description" };

    /// <summary>A value as an editor reads it: plain words that YAML knows as numbers, truths and nothing are these.</summary>
    public static JsonNode? Json(YamlNode node) => node.Match(
        scalar => !scalar.IsPlain ? JsonValue.Create(scalar.Text)
            : scalar.Text is "" or "null" or "~" ? null
            : scalar.Text is "true" or "false" ? JsonValue.Create(scalar.Text == "true")
            : double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number)
            : JsonValue.Create(scalar.Text),
        sequence => (JsonNode?)new JsonArray([.. sequence.Items.Select(Json)]),
        mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Json(entry.Value)))));

    /// <summary>What does not fit, each with its path.</summary>
    public static IReadOnlyList<string> Problems(JsonNode? value, JsonObject schema) => new SchemaCheck(schema).Problems(value, schema, string.Empty);

    private IReadOnlyList<string> Problems(JsonNode? value, JsonObject schema, string path) =>
        [.. schema.Where(keyword => !Notes.Contains(keyword.Key)).SelectMany(keyword => Keyword(value, schema, keyword.Key, keyword.Value!, path))];

    private IEnumerable<string> Keyword(JsonNode? value, JsonObject schema, string keyword, JsonNode argument, string path) => keyword switch
    {
        "$ref" => Problems(value, root["$defs"]![((string)argument!)["#/$defs/".Length..]]!.AsObject(), path),
        "type" => Types(argument).Contains(TypeOf(value)) ? [] : [$"{path}: is {TypeOf(value)}"],
        "enum" => argument.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? [] : [$"{path}: is none of {argument.ToJsonString()}"],
        "pattern" => value is JsonValue text && text.TryGetValue<string>(out var written) && !Regex.IsMatch(written, (string)argument!, RegexOptions.None, TimeSpan.FromSeconds(1)) ? [$"{path}: does not match"] : [],
        "anyOf" => argument.AsArray().Any(one => Problems(value, one!.AsObject(), path).Count == 0) ? [] : [$"{path}: fits none of {argument.AsArray().Count}"],
        "required" => value is JsonObject map ? argument.AsArray().Select(key => (string)key!).Where(key => !map.ContainsKey(key)).Select(key => $"{path}: lacks {key}") : [],
        "properties" => value is JsonObject map ? map.Where(entry => argument[entry.Key] is not null).SelectMany(entry => Problems(entry.Value, argument[entry.Key]!.AsObject(), $"{path}/{entry.Key}")) : [],
        "additionalProperties" => value is JsonObject map ? map.Where(entry => schema["properties"]?[entry.Key] is null).SelectMany(entry => Additional(entry, argument, path)) : [],
        "items" => value is JsonArray list ? list.SelectMany((item, index) => Problems(item, argument.AsObject(), FormattableString.Invariant($"{path}/{index}"))) : [],
        "minItems" => value is JsonArray list && list.Count < (int)argument ? [$"{path}: has too few items"] : [],
        _ => throw new NotSupportedException(keyword),
    };

    private IEnumerable<string> Additional(KeyValuePair<string, JsonNode?> entry, JsonNode argument, string path) => argument is JsonObject schema
        ? Problems(entry.Value, schema, $"{path}/{entry.Key}")
        : [$"{path}: {entry.Key} is not a key"];

    private static IEnumerable<string> Types(JsonNode argument) => argument is JsonArray list ? list.Select(one => (string)one!) : [(string)argument!];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
        var kind => kind.ToString()!.ToLowerInvariant(),
    };
}
