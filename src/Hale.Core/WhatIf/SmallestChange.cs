namespace Hale.Core.WhatIf;

/// <summary>One change, or two together, with which a score would reach a band. One step of the grid less of any of them, and it would not.</summary>
/// <param name="Metrics">What is changed: one metric or two.</param>
/// <param name="After">What the evaluator makes of it.</param>
/// <param name="Effort">How far the measures move that move most: the sum over what is changed of the largest move of any measure's points, 0 to 100 each.</param>
public sealed record SmallestChange(IReadOnlyList<ChangedMetric> Metrics, TriedScore After, double Effort);
