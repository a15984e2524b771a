namespace Hale.Reports.Scorecards;

/// <summary>What is good and what is not, for everybody or for a segment.</summary>
/// <param name="Segment">Whom it is for; null for everybody.</param>
/// <param name="Bands">The values by band, the best first; none where <paramref name="Sentence"/> says it all.</param>
/// <param name="Sentence">What bands cannot say; null where they say everything.</param>
internal sealed record PointsText(string? Segment, IReadOnlyList<BandText> Bands, string? Sentence);
