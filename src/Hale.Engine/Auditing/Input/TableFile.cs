namespace Hale.Engine.Auditing.Input;

/// <summary>One file of an audit.</summary>
/// <param name="Path">Where it is: an absolute path.</param>
/// <param name="Shown">How it is named to people: the path as it was given.</param>
/// <param name="Columns">The columns that were stated, by their role (<see cref="ColumnRoles"/>); a role that is not named is recognised.</param>
public sealed record TableFile(string Path, string Shown, IReadOnlyDictionary<string, string> Columns);
