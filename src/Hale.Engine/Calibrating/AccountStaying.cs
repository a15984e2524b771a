using Hale.Core.Time;

namespace Hale.Engine.Calibrating;

/// <summary>How likely an account stays, and until when that is asked.</summary>
/// <param name="Map">The map that says so.</param>
/// <param name="Estimate">The probability; null where the account has no decision deadline and the map is one of decisions.</param>
/// <param name="Until">Until when; null where there is no estimate.</param>
/// <param name="Due">Its decision deadline; null where it has none.</param>
/// <param name="IsFar">Whether its decision is farther away than that of any account the map was fitted on.</param>
public sealed record AccountStaying(ScoreMap Map, StayingEstimate? Estimate, Instant? Until, Instant? Due, bool IsFar);
