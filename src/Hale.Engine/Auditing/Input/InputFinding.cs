namespace Hale.Engine.Auditing.Input;

/// <summary>Something in a file that was not used as it stands, or that a person should know.</summary>
/// <param name="Code">A stable name, such as <c>duplicate_rows</c>.</param>
/// <param name="Text">One sentence with its number.</param>
/// <param name="Count">How many rows (or accounts) it is about.</param>
/// <param name="Examples">A few places or cells, as they are in the file.</param>
public sealed record InputFinding(string Code, string Text, long Count, IReadOnlyList<string> Examples);
