namespace Hale.Warehouse.Sql.Scans;

/// <summary>Where a window begins and ends, as SQL.</summary>
/// <param name="Start">The first instant inside; null when nothing bounds it.</param>
/// <param name="End">The first instant after it; null when that is the moment, beyond which no scan reads.</param>
internal readonly record struct WindowSql(string? Start, string? End)
{
    /// <summary>All time before the moment.</summary>
    public static WindowSql All { get; } = new(null, null);
}
