namespace Hale.Engine.Auditing.Input;

/// <summary>How a file was understood.</summary>
/// <param name="File">The file, as it was given.</param>
/// <param name="Use">What it was read as: <c>scores</c>, <c>outcomes</c>, <c>accounts</c>.</param>
/// <param name="Rows">Its rows, without the header.</param>
/// <param name="Columns">The columns that are used.</param>
/// <param name="Unused">The names of the others.</param>
/// <param name="Findings">What a person should know about its content.</param>
public sealed record TableReading(string File, string Use, long Rows, IReadOnlyList<ColumnReading> Columns, IReadOnlyList<string> Unused, IReadOnlyList<InputFinding> Findings);
