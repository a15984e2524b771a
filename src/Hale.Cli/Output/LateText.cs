using Hale.Engine.Metrics;

namespace Hale.Cli.Output;

/// <summary>What came for a day after its close.</summary>
internal static class LateText
{
    public static string Of(IReadOnlyList<LateFacts> late) => late.Count == 0 ? "nothing" : string.Join(", ", late.Select(Of));

    private static string Of(LateFacts late) => (late.Arrived, late.Gone) switch
    {
        (_, 0) => $"{late.Source}: {Words.Count(late.Arrived, "fact")}",
        (0, _) => $"{late.Source}: {Words.Number(late.Gone)} gone",
        _ => $"{late.Source}: {Words.Count(late.Arrived, "fact")}, {Words.Number(late.Gone)} gone",
    };
}
