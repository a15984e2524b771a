namespace Hale.Engine.Import;

/// <summary>Why a source cannot be read at all.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="File">The file, relative to the project where it lies inside; null when it is not one file's fault.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to do.</param>
public sealed record SourceProblem(string Source, string? File, string Message, string Fix);
