using System.Text.Json.Nodes;

namespace Hale.Core.Definitions.Changes;

/// <summary>What a canonical form says, member by member: so nothing that a definition hash covers can change unseen.</summary>
internal static class JsonFacets
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["rounding.score"] = "decimal places",
        ["rounding.groups"] = "decimal places of groups",
        ["rounding.measures"] = "decimal places of measures",
        ["rounding.mode"] = "rounding of halves",
        ["path.decay"] = "decay",
        ["path.hysteresis"] = "margins of its bands",
        ["eligible"] = "eligibility",
        ["when"] = "condition",
        ["where"] = "condition",
        ["add"] = "points",
        ["at_least"] = "least",
        ["at_most"] = "most",
        ["start"] = "start value",
        ["young"] = "policy for young accounts",
        ["ignores_gaps"] = "gaps ignored",
        ["combine"] = "combination",
        ["aggregate"] = "kind",
        ["graded"] = "grades",
        ["by"] = "segments",
        ["stale_after"] = "age at which a value is too old",
        ["missing"] = "missing data",
    };

    /// <summary>The members of an object. Objects in it have parts of their own.</summary>
    /// <param name="json">The canonical form.</param>
    /// <param name="prefix">What stands before the keys.</param>
    /// <param name="without">Members that are left to somebody else.</param>
    public static IReadOnlyList<Facet> Of(JsonObject json, string prefix = "", params string[] without) =>
        [.. json.Where(member => !without.Contains(member.Key)).Select(member => Of(prefix + member.Key, member.Value))];

    /// <summary>One member.</summary>
    public static Facet Of(string key, JsonNode? value) => new(key, Word(key), Canonical(value), Text(value))
    {
        Parts = value is JsonObject inner && Words.Keys.Any(word => word.StartsWith(key + ".", StringComparison.Ordinal)) ? new FacetParts("object", Of(inner, key + ".")) : null,
    };

    /// <summary>The canonical text of a member; empty when it is absent.</summary>
    public static string Canonical(JsonNode? value) => value?.ToJsonString(CanonicalJson.Options) ?? string.Empty;

    /// <summary>A value in words: names as they are written, lists with commas, objects as pairs.</summary>
    public static string Text(JsonNode? value) => value switch
    {
        null => "none",
        JsonArray { Count: 0 } => "all",
        JsonArray list => string.Join(", ", list.Select(Text)),
        JsonObject pairs => string.Join(", ", pairs.Select(pair => $"{Word(pair.Key)} {Text(pair.Value)}")),
        _ => value.ToString() switch { "true" => "yes", "false" => "no", var text => text },
    };

    private static string Word(string key) => Words.GetValueOrDefault(key, key[(key.LastIndexOf('.') + 1)..].Replace('_', ' '));
}
