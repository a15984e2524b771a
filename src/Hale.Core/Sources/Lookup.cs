namespace Hale.Core.Sources;

/// <summary>Columns that the rows of a source take from a row of another file, found by equal texts.</summary>
/// <param name="Name">Its name; a column taken is known as <c>name.column</c>.</param>
/// <param name="Files">The other files.</param>
/// <param name="Format">How they are written.</param>
/// <param name="On">The columns that must be equal; at least one.</param>
/// <param name="Take">The columns of the other file to take.</param>
public sealed record Lookup(string Name, SourceFiles Files, FileFormat Format, IReadOnlyList<LookupKey> On, IReadOnlyList<string> Take)
{
    /// <summary>The name by which the source speaks of a column taken.</summary>
    public string NameOf(string column) => $"{Name}.{column}";
}
