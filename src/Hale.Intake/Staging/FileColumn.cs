using Hale.DuckDb;

namespace Hale.Intake.Staging;

/// <summary>A column of a file.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Sql">Its name in the staged query.</param>
/// <param name="Type">What its cells are.</param>
internal sealed record FileColumn(string Name, string Sql, CellType Type)
{
    /// <summary>The cell as text; NULL when it is empty.</summary>
    public string Text => Type == CellType.Text ? Sql : $"CAST({Sql} AS VARCHAR)";

    /// <summary>The name as people see it, in a literal.</summary>
    public string Label => DuckSql.Literal($"`{Name}`");
}
