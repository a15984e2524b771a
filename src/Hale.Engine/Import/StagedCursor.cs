namespace Hale.Engine.Import;

/// <summary>How far a source is read with a file.</summary>
/// <param name="Value">The greatest value of its cursor so far; null when there is none, for it has no rows.</param>
/// <param name="Meaning">A hash of what the source says.</param>
/// <param name="IsContinued">Whether the file holds only the rows from the value seen before on; otherwise all rows.</param>
public sealed record StagedCursor(string? Value, string Meaning, bool IsContinued);
