using Hale.Statistics;

namespace Hale.Engine.Calibrating;

/// <summary>How likely an account stays, under the team's present way of working.</summary>
/// <param name="Probability">The probability, 0 to 1.</param>
/// <param name="StandardError">The standard error of that probability: how far the map is known, not how uncertain a single account is.</param>
/// <param name="Interval">The 95 % interval of the probability.</param>
/// <param name="Seen">How many observations like this the map was fitted on.</param>
/// <param name="HasScore">Whether it comes from a score; false where it is the base rate of accounts without one.</param>
public readonly record struct StayingEstimate(double Probability, double StandardError, Interval Interval, int Seen, bool HasScore);
