using Hale.Core.Time;

namespace Hale.Engine.Forecasting;

/// <summary>A part of what an account pays that is decided on together.</summary>
/// <param name="Revenue">What it comes to in a year; 0 or more.</param>
/// <param name="End">When the term ends; null where no end is agreed.</param>
/// <param name="Deadline">By when the customer decides; null where no end is agreed.</param>
/// <param name="Months">The agreed length of the term; null where none is agreed.</param>
public sealed record ForecastStake(double Revenue, Instant? End, Instant? Deadline, int? Months);
