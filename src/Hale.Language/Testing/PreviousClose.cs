namespace Hale.Language.Testing;

/// <summary>What a test says of the close before.</summary>
/// <param name="Score">The score then, on the inner scale, before overrides.</param>
/// <param name="Band">The name of the band that was held; null for the one of the score.</param>
/// <param name="Days">How many days ago it was.</param>
/// <param name="Outside">At how many closes in a row the score had been outside that band.</param>
public sealed record PreviousClose(decimal Score, string? Band, int Days, int Outside);
