using System.Text.Json;
using System.Text.Json.Serialization;
using Hale.Core.Scoring;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>How lists and outlines are written into a run.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ScoreOutline))]
[JsonSerializable(typeof(PathStart))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<long>))]
[JsonSerializable(typeof(SortedDictionary<string, long>))]
internal sealed partial class RunJson : JsonSerializerContext
{
    public static string Write(ScoreOutline outline) => JsonSerializer.Serialize(outline, Default.ScoreOutline);

    public static string Write(PathStart start) => JsonSerializer.Serialize(start, Default.PathStart);

    public static string Write(IReadOnlyList<string> names) => JsonSerializer.Serialize(names, Default.IReadOnlyListString);

    public static string Write(IReadOnlyList<long> counts) => JsonSerializer.Serialize(counts, Default.IReadOnlyListInt64);

    public static string Write(IReadOnlyList<KeyValuePair<string, long>> counts) =>
        JsonSerializer.Serialize(new SortedDictionary<string, long>(counts.ToDictionary(), StringComparer.Ordinal), Default.SortedDictionaryStringInt64);

    public static ScoreOutline Outline(string json) => JsonSerializer.Deserialize(json, Default.ScoreOutline)!;

    public static PathStart Start(string json) => JsonSerializer.Deserialize(json, Default.PathStart)!;

    public static IReadOnlyList<string> Names(string json) => JsonSerializer.Deserialize(json, Default.IReadOnlyListString)!;

    public static IReadOnlyList<KeyValuePair<string, long>> CountsByName(string json) =>
        [.. JsonSerializer.Deserialize(json, Default.SortedDictionaryStringInt64)!.OrderBy(count => count.Key, StringComparer.Ordinal)];

    public static IReadOnlyList<long> Counts(string json) => JsonSerializer.Deserialize(json, Default.IReadOnlyListInt64)!;
}
