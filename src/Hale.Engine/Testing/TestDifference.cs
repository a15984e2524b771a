using Hale.Language.Testing;

namespace Hale.Engine.Testing;

/// <summary>An expectation that is not met.</summary>
/// <param name="Expectation">The expectation.</param>
/// <param name="Got">What came out instead.</param>
public sealed record TestDifference(Expectation Expectation, string Got);
