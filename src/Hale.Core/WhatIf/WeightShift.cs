using Hale.Core.Scorecards;

namespace Hale.Core.WhatIf;

/// <summary>A score whose weights were moved a little.</summary>
/// <param name="Label">The one node that was moved, as its scorecard and its path; null where all were.</param>
/// <param name="Factor">By how many times its weight; of a draw of all weights, nothing.</param>
/// <param name="Score">The score.</param>
public sealed record WeightShift(string? Label, double? Factor, Score Score);
