using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Observing;

/// <summary>The observations that a history allows, and what was left out on the way.</summary>
/// <param name="Observations">The observations.</param>
/// <param name="Flow">What was left out on the way.</param>
/// <param name="Unseen">Of what was left out, those who left and had no score that was current.</param>
internal sealed record Observed(IReadOnlyList<Observation> Observations, IReadOnlyList<FlowStep> Flow, int Unseen = 0);
