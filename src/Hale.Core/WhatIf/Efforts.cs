namespace Hale.Core.WhatIf;

/// <summary>How far a change moves the points of measures, which makes changes of different metrics comparable.</summary>
internal static class Efforts
{
    private const double All = 100;

    /// <summary>The largest move of any node's points, 0 to 100; a node without points counts as 0. All where another scorecard is chosen, which has other nodes.</summary>
    public static double Between(TriedScore before, TriedScore after)
    {
        var (one, other) = (before.Score.Nodes, after.Score.Nodes);
        return before.Score.Scorecard != after.Score.Scorecard || one.Count != other.Count
            ? All
            : one.Zip(other).Select(pair => Math.Abs((pair.First.Points ?? 0) - (pair.Second.Points ?? 0))).DefaultIfEmpty().Max();
    }
}
