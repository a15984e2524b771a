using Hale.Core.Explanation;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Language.Testing;

/// <summary>What a definition made of the values that a test gives.</summary>
/// <param name="Score">The score.</param>
/// <param name="Result">What it came to.</param>
/// <param name="Explanation">The same as printed.</param>
/// <param name="Shown">The score as people are shown it; null without one.</param>
public sealed record TestAnswer(Score Score, AccountScore Result, ScoreExplanation Explanation, string? Shown);
