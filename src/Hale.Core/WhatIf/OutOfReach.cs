namespace Hale.Core.WhatIf;

/// <summary>A metric that alone does not bring a score into a band.</summary>
/// <param name="Best">The value with which the score would be highest, of those looked at; the stored one where none lifts it.</param>
/// <param name="AtBest">What the evaluator makes of it.</param>
public sealed record OutOfReach(ChangedMetric Best, TriedScore AtBest);
