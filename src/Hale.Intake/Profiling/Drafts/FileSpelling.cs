namespace Hale.Intake.Profiling.Drafts;

/// <summary>How a source names its files, and what it must say of how they are written.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Files">The path or pattern, as the project writes it.</param>
/// <param name="Keys">The keys <c>format</c>, <c>delimiter</c> and <c>encoding</c> as far as they are needed, with their values.</param>
internal sealed record FileSpelling(string Source, string Files, IReadOnlyList<(string Key, string Value)> Keys);
