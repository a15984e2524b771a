using Hale.Engine.History;

namespace Hale.Engine.Drifting.Watching;

/// <summary>Whether a score and its measures are distributed at the newest close as they were.</summary>
/// <param name="Closes">The closes that were looked at, all of one definition, in order.</param>
/// <param name="Series">The score itself, then each measure that counts, in the order of its scorecard.</param>
/// <param name="Green">Whether green still means what it did.</param>
public sealed record DriftReport(IReadOnlyList<Run> Closes, IReadOnlyList<WatchedSeries> Series, GreenReport Green)
{
    /// <summary>So many closes of one definition it takes to ask for a review: the last two are each compared with an earlier one.</summary>
    public const int FewestCloses = 3;

    /// <summary>How many earlier closes were left out because another definition scored them.</summary>
    public int OfOtherDefinitions { get; init; }

    /// <summary>Whether a review is due.</summary>
    public bool AsksForReview => Green.Standing == GreenStanding.Inflated || Series.Any(series => series.Standing == DriftStanding.Review);
}
