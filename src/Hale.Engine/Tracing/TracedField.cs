namespace Hale.Engine.Tracing;

/// <summary>Something that a fact says and that its metric reads, or that tells what the fact is.</summary>
/// <param name="Name">The property, or the attribute.</param>
/// <param name="Text">What it says, in invariant culture; null where it says nothing.</param>
public sealed record TracedField(string Name, string? Text);
