using Hale.Language.Diagnostics;

namespace Hale.Language.Testing;

/// <summary>One thing that a test expects, and how it is read from the answer. Both are compared as they are printed.</summary>
/// <param name="Subject">What is compared, as it is written: <c>band</c>, or <c>nodes.usage.licence_use</c>.</param>
/// <param name="Node">The path of the node that it is about, as in an explanation; null when it is about the whole score.</param>
/// <param name="Expected">What is expected.</param>
/// <param name="Span">Where that is written.</param>
/// <param name="Got">Reads the same from an answer.</param>
public sealed record Expectation(string Subject, string? Node, string Expected, SourceSpan Span, Func<TestAnswer, string> Got);
