namespace Hale.Engine.Judging;

/// <summary>How many resamples are drawn.</summary>
internal static class Replicates
{
    private const int Fewest = 200;
    private const int MostRowsDrawn = 200_000_000;

    /// <summary>Many rows need fewer resamples: their intervals are narrow, and a few hundred place their ends well within them.</summary>
    public static int For(int asked, int rows) => Math.Min(asked, Math.Max(Fewest, MostRowsDrawn / Math.Max(1, rows)));
}
