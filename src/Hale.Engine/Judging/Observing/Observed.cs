using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Observing;

/// <summary>The observations that a history allows, and what was left out on the way.</summary>
internal sealed record Observed(IReadOnlyList<Observation> Observations, IReadOnlyList<FlowStep> Flow);
