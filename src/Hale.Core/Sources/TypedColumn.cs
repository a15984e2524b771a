namespace Hale.Core.Sources;

/// <summary>A column of a source's files for which the source states a name and what its cells are.</summary>
/// <param name="Name">The name by which the source speaks of it.</param>
/// <param name="Column">The column's name in the file.</param>
/// <param name="Type">What its cells are.</param>
public sealed record TypedColumn(string Name, string Column, AttributeType Type)
{
    /// <summary>Of which currency it counts the smallest unit; null when its numbers are meant as they stand.</summary>
    public MinorUnits? Minor { get; init; }
}
