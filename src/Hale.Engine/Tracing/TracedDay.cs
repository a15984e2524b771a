namespace Hale.Engine.Tracing;

/// <summary>The facts of a local day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Facts">How many count.</param>
/// <param name="Amount">What the numbers that are read of them add up to; null where no number is read.</param>
public sealed record TracedDay(DateOnly Day, long Facts, decimal? Amount);
