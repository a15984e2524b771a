using Hale.Core.Metrics;
using Hale.Core.Time;
using Hale.Engine.History;

namespace Hale.Engine.Retention;

/// <summary>Which risk is held against which score.</summary>
/// <param name="Run">The run whose bands are looked at; its lowest band is the score's warning, its highest its all-clear.</param>
/// <param name="Metric">The risk that was computed elsewhere or by another metric, as known at the moment of the run.</param>
/// <param name="Rule">From which value on it calls an account at risk.</param>
/// <param name="Horizon">How far ahead it is asked what became of the accounts.</param>
/// <param name="Known">What is known by then of what became of them.</param>
public sealed record DiscrepancyRequest(Run Run, Metric Metric, RiskRule Rule, Period Horizon, Instant Known);
