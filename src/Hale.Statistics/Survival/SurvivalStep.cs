namespace Hale.Statistics.Survival;

/// <summary>A survival curve at a time at which events happened.</summary>
/// <param name="Time">The time, in the unit given.</param>
/// <param name="AtRisk">Rows whose time is not earlier.</param>
/// <param name="Events">Rows with the event at this time, at least 1.</param>
/// <param name="Survival">The share without the event just after this time, 0 to 1.</param>
/// <param name="StandardError">Its standard error (Greenwood 1926); 0 when nobody is left.</param>
/// <param name="Interval">Its interval on the log-log scale, within 0 and 1; both ends 0 when nobody is left.</param>
public readonly record struct SurvivalStep(double Time, int AtRisk, int Events, double Survival, double StandardError, Interval Interval);
