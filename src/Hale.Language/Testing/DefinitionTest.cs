using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics;

namespace Hale.Language.Testing;

/// <summary>A test of a definition: metric values and what the score must make of them.</summary>
/// <param name="Name">What it says.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Score">The score under test.</param>
/// <param name="Given">The values by metric name; a metric that is not given is missing, and a formula is computed.</param>
/// <param name="Expectations">What is expected; at least one.</param>
public sealed record DefinitionTest(
    string Name, SourceSpan Span, Score Score, IReadOnlyDictionary<string, Value> Given, IReadOnlyList<Expectation> Expectations)
{
    /// <summary>What it says of the close before; null when the score starts afresh.</summary>
    public PreviousClose? Previous { get; init; }

    /// <summary>By metric name the last value known and its age in days, of those whose age is stated.</summary>
    public IReadOnlyDictionary<string, (Value Known, double Age)> LastKnown { get; init; } = new Dictionary<string, (Value Known, double Age)>();
}
