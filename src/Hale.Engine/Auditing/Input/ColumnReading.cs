namespace Hale.Engine.Auditing.Input;

/// <summary>How a column was understood.</summary>
/// <param name="Column">Its name in the file.</param>
/// <param name="Role">What it is read as, such as <c>account</c>.</param>
/// <param name="Meaning">How its cells are read, such as <c>day first</c>; null when there is nothing to say.</param>
/// <param name="Otherwise">The option that changes it; null when there is none.</param>
public sealed record ColumnReading(string Column, string Role, string? Meaning, string? Otherwise);
