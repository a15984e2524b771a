using Hale.Core.Scoring;

namespace Hale.Engine.Trends.Moves;

/// <summary>An account at one of two closes.</summary>
/// <param name="Status">Whether it has a computed score.</param>
/// <param name="Value">The score on the inner scale; null without one.</param>
/// <param name="Band">The index of its band; null without one.</param>
/// <param name="Scorecard">The index of the scorecard that was chosen.</param>
public sealed record MoveSide(ScoreStatus Status, double? Value, int? Band, int Scorecard);
