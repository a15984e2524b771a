using Hale.Core.Explanation;
using Hale.Language.Testing;

namespace Hale.Engine.Testing;

/// <summary>What came out of a test of a definition.</summary>
/// <param name="Test">The test.</param>
/// <param name="Explanation">The score that the given values make, explained.</param>
/// <param name="Decimals">The decimal places of the score.</param>
/// <param name="Differences">The expectations that are not met, in the order of their kinds; none when the test passes.</param>
public sealed record TestOutcome(DefinitionTest Test, ScoreExplanation Explanation, int Decimals, IReadOnlyList<TestDifference> Differences)
{
    /// <summary>Whether every expectation is met.</summary>
    public bool Passed => Differences.Count == 0;
}
