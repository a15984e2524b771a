namespace Hale.Core.Scorecards;

/// <summary>A range of values and its points.</summary>
/// <param name="Points">The points, 0 to 100; of a running range, those at its lower end.</param>
/// <param name="Range">The values; a running range has both ends.</param>
public sealed record PointRange(decimal Points, LimitRange Range)
{
    /// <summary>The points at the upper end, between which and <see cref="Points"/> they run on a straight line; null when they are the same throughout.</summary>
    public decimal? RunsTo { get; init; }

    /// <summary>The fewest points in the range.</summary>
    public decimal Worst => Math.Min(Points, RunsTo ?? Points);

    /// <summary>The most points in the range.</summary>
    public decimal Best => Math.Max(Points, RunsTo ?? Points);
}
