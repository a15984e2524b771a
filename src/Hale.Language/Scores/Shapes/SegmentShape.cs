using System.Text.Json.Nodes;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores.Shapes;

/// <summary>The shape of what may differ by segment: in the place of every value may stand a choice.</summary>
internal static class SegmentShape
{
    /// <summary>The definition that choices refer to. The values in it are those of the place, which its name cannot say.</summary>
    public const string Definition = "by_segment";

    private static readonly ValueShape Reference = ValueShape.Defined(Definition);

    /// <summary>A choice: the metric that decides, a value for each segment and one for everybody else.</summary>
    public static ValueShape Choice { get; } = new(() => new JsonObject
    {
        ["type"] = "object",
        ["description"] = "A value for each segment: `by` names a metric that is a text or a boolean, `else` is for everybody else.",
        ["properties"] = new JsonObject { [SegmentText.By] = new JsonObject { ["type"] = "string", ["description"] = "The metric that decides." } },
        ["required"] = new JsonArray(SegmentText.By, SegmentText.Else),
    });

    /// <summary>A value or a choice of values.</summary>
    public static ValueShape Of(ValueShape value) => ValueShape.AnyOf(value, Reference);

    /// <summary>A value that may be a choice, and so may every value within it.</summary>
    public static ValueShape Throughout(ValueShape value) => Of(new ValueShape(() => Within(value.Print())));

    private static JsonObject Within(JsonObject schema)
    {
        foreach (var keyword in new[] { "items", "additionalProperties" })
        {
            if (schema[keyword] is JsonObject inner)
            {
                schema[keyword] = OrChoice(inner);
            }
        }

        if (schema["properties"] is JsonObject keys)
        {
            schema["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Key, OrChoice(key.Value!.AsObject()))));
        }

        if (schema["anyOf"] is JsonArray alternatives)
        {
            schema["anyOf"] = new JsonArray([.. alternatives.Select(one => Within(one!.DeepClone().AsObject()))]);
        }

        return schema;
    }

    /// <summary>What is told of a key stays with the key.</summary>
    private static JsonObject OrChoice(JsonObject value)
    {
        var told = value["description"]?.DeepClone();
        value = Within(value.DeepClone().AsObject());
        value.Remove("description");
        var either = new JsonObject { ["anyOf"] = new JsonArray(value, Reference.Print()) };
        if (told is not null)
        {
            either["description"] = told;
        }

        return either;
    }
}
