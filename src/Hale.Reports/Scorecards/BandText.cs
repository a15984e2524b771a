namespace Hale.Reports.Scorecards;

/// <summary>What is in a band, in words.</summary>
/// <param name="Band">The name of the band.</param>
/// <param name="Tone">How good it is.</param>
/// <param name="Values">The values: <c>72.5 % or more</c>.</param>
internal sealed record BandText(string Band, BandTone Tone, string Values);
