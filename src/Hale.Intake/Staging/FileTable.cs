namespace Hale.Intake.Staging;

/// <summary>A file as a table.</summary>
/// <param name="Columns">Its columns in order.</param>
/// <param name="From">What stands behind FROM: gives the columns by their <see cref="FileColumn.Sql"/>, empty cells as NULL.</param>
/// <param name="Records">How many records it has, unreadable ones among them.</param>
/// <param name="RejectsSql">The query for the unreadable ones; null when there are none.</param>
internal sealed record FileTable(IReadOnlyList<FileColumn> Columns, string From, long Records, string? RejectsSql)
{
    /// <summary>How many of the records cannot be read.</summary>
    public long Unreadable { get; init; }

    /// <summary>Reads only some of the columns, where that costs less; all of them stay in <see cref="Columns"/>. Null where it does not.</summary>
    public Func<IReadOnlyCollection<string>, FileTable>? Narrow { get; init; }

    /// <summary>A record as JSON where the file holds it so; null when it is made of the columns.</summary>
    public string? Content { get; init; }

    /// <summary>The column of a name that the file was found to have.</summary>
    public FileColumn this[string name] => Columns.First(column => column.Name == name);
}
