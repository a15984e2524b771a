namespace Hale.Engine.Profiling;

/// <summary>What to look at.</summary>
/// <param name="Files">A path, or a pattern with <c>*</c>, <c>?</c> and <c>**</c>.</param>
/// <param name="Folder">The folder from which it is relative.</param>
/// <param name="ProjectFolder">The folder from which the drafted source names its files.</param>
/// <param name="Source">The name of the drafted source; null to take the file's.</param>
/// <param name="Rows">How many rows to read at most; null for all.</param>
/// <param name="Today">The current day: what lies after it is said to lie in the future.</param>
public sealed record ProfileRequest(string Files, string Folder, string ProjectFolder, string? Source, long? Rows, DateOnly Today);
