using Hale.Core.Sources;

namespace Hale.Intake.Staging;

/// <summary>A column of a file, or one that a source adds to it.</summary>
/// <param name="Name">Its name in the header, or the one that the source gives it.</param>
/// <param name="Sql">Its name in the staged query, or its value.</param>
/// <param name="Type">What its cells are.</param>
internal sealed record FileColumn(string Name, string Sql, CellType Type)
{
    /// <summary>How numbers and dates stand in it where its cells are text.</summary>
    public CellNotation Notation { get; init; } = CellNotation.Standard;

    /// <summary>Its name in the header, where the source calls it otherwise.</summary>
    public string? Header { get; init; }

    /// <summary>The name by which people know it.</summary>
    public string Shown => Header ?? Name;

    /// <summary>Whether the source adds it.</summary>
    public bool IsAdded { get; init; }

    /// <summary>The cell as text; NULL when it is empty.</summary>
    public string Text => Type == CellType.Text ? Sql : $"CAST({Sql} AS VARCHAR)";
}
