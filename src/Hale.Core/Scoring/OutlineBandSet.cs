using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>The bands of a score as they are for one segment.</summary>
/// <param name="Bands">The bands, lowest first.</param>
/// <param name="Segments">What differs further by a metric; null when nothing does.</param>
public sealed record OutlineBandSet(IReadOnlyList<OutlineBand> Bands, Choice<OutlineBandSet>? Segments)
{
    internal static OutlineBandSet Of(BandSet bands) => new([.. bands.All.Select(OutlineBand.Of)], bands.Segments?.Select(Of));

    /// <summary>The bands of an account.</summary>
    /// <param name="category">The account's category of a metric; null when it is missing.</param>
    internal IReadOnlyList<OutlineBand> For(Func<string, string?> category) => Segments is { } segments ? segments.For(category(segments.By)).For(category) : Bands;
}
