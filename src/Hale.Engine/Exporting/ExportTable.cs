namespace Hale.Engine.Exporting;

/// <summary>An exported table. Its columns keep their meaning as long as the schema version stays; a newer version may add some.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What a row is.</param>
/// <param name="Columns">Its columns in order.</param>
/// <param name="Key">The columns that tell its rows apart.</param>
public sealed record ExportTable(string Name, string Meaning, IReadOnlyList<ExportColumn> Columns, IReadOnlyList<string> Key)
{
    /// <summary>Whether it holds only the latest run of each score.</summary>
    public bool IsCurrent { get; init; }
}
