namespace Hale.Statistics.Survival;

/// <summary>The cumulative incidence of one cause at a time at which it happened.</summary>
/// <param name="Time">The time, in the unit given.</param>
/// <param name="AtRisk">Rows whose time is not earlier.</param>
/// <param name="Events">Rows that ended by this cause at this time, at least 1.</param>
/// <param name="Incidence">The share that has ended by this cause up to and including this time, 0 to 1.</param>
/// <param name="StandardError">Its standard error by the delta method.</param>
/// <param name="Interval">Its interval, within 0 and 1, on the log-log scale of the share that has not ended by this cause.</param>
public readonly record struct IncidenceStep(double Time, int AtRisk, int Events, double Incidence, double StandardError, Interval Interval);
