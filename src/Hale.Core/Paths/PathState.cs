using Hale.Core.Time;

namespace Hale.Core.Paths;

/// <summary>What an account carries from a close to the next, before overrides.</summary>
/// <param name="Number">Where the score was, unrounded on the inner scale.</param>
/// <param name="Band">The index of the band that was held.</param>
/// <param name="Pending">At how many closes in a row the score was outside that band: above 0 on the better side, below 0 on the worse one.</param>
/// <param name="At">The close at which there was a number last.</param>
public readonly record struct PathState(double Number, int Band, int Pending, Instant At);
