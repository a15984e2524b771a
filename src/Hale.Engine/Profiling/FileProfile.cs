using Hale.Engine.Auditing.Input;

namespace Hale.Engine.Profiling;

/// <summary>What is in a file, or in the files of a pattern.</summary>
/// <param name="Files">The files, as they were named.</param>
/// <param name="Format">How they are written, in words: <c>CSV, delimiter “;”, Windows-1252</c>.</param>
/// <param name="Rows">The rows that were read, unreadable ones among them.</param>
/// <param name="IsWhole">Whether that is all of them.</param>
/// <param name="Columns">The columns in order.</param>
/// <param name="Findings">What a person should look at in the file as a whole.</param>
public sealed record FileProfile(
    IReadOnlyList<string> Files, string Format, long Rows, bool IsWhole, IReadOnlyList<ColumnSummary> Columns, IReadOnlyList<InputFinding> Findings);
