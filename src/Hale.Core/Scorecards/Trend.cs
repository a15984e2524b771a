using Hale.Core.Time;

namespace Hale.Core.Scorecards;

/// <summary>What the change of a score is called, against the newest close that lies a period or longer ago.</summary>
/// <param name="Over">The period.</param>
/// <param name="DeadBand">How many points, 0 or more on the inner scale, a change must have at least to be one; a change of 0 never is.</param>
/// <param name="Up">What is said of a score that has risen.</param>
/// <param name="Flat">What is said of one that has not changed.</param>
/// <param name="Down">What is said of one that has fallen.</param>
public sealed record Trend(Period Over, decimal DeadBand, string Up, string Flat, string Down);
