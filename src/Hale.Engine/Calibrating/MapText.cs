using System.Text.Json;
using System.Text.Json.Serialization;
using Hale.Core.Time;

namespace Hale.Engine.Calibrating;

/// <summary>A map as text and back. Numbers keep every digit.</summary>
public static class MapText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Writes what a map is and how it was tested.</summary>
    public static string Write(ScoreMap map) => JsonSerializer.Serialize(
        new Document(
            map.Map.Shape,
            map.Map.Terms,
            map.Map.Places,
            map.Map.Best.ToVector(),
            [.. map.Map.Replicates.Select(replicate => replicate.ToVector())],
            map.Map.Seen.Counts.ToDictionary(counts => counts.Key, counts => counts.Value),
            map.Map.Seen.Unscored,
            map.Map.DueFrom,
            map.Map.DueTo,
            map.Target.Until,
            map.Target.Horizon?.ToString(),
            map.Target.LeadDays,
            map.Counts,
            map.Ranges,
            map.Test),
        Options);

    /// <summary>Completes what a store knows of a map by its text.</summary>
    /// <param name="known">The map with what stands beside the text; the rest is replaced.</param>
    /// <param name="text">The text.</param>
    public static ScoreMap Read(Func<MapTarget, ProbabilityMap, MapCounts, IReadOnlyList<MapRange>, MapTest?, ScoreMap> known, string text)
    {
        var document = JsonSerializer.Deserialize<Document>(text, Options) ?? throw new JsonException("The text of a map is empty.");
        Period? horizon = document.Horizon is { } length && Period.TryParse(length, out var period) ? period : null;
        var map = new ProbabilityMap(
            document.Shape,
            document.Terms,
            document.Places,
            MapParameters.Of(document.Best, document.Terms.Count),
            [.. document.Replicates.Select(replicate => MapParameters.Of(replicate, document.Terms.Count))],
            new SeenScores(document.Seen, document.SeenUnscored))
        {
            DueFrom = document.DueFrom,
            DueTo = document.DueTo,
        };
        return known(new MapTarget(document.Until, horizon, document.LeadDays), map, document.Counts, document.Ranges, document.Test);
    }

    private sealed record Document(
        MapShape Shape,
        IReadOnlyList<TermClass> Terms,
        IReadOnlyList<double> Places,
        IReadOnlyList<double> Best,
        IReadOnlyList<double[]> Replicates,
        Dictionary<TermClass, IReadOnlyList<int>> Seen,
        int SeenUnscored,
        double DueFrom,
        double DueTo,
        MapTargetKind Until,
        string? Horizon,
        IReadOnlyList<int> LeadDays,
        MapCounts Counts,
        IReadOnlyList<MapRange> Ranges,
        MapTest? Test);
}
