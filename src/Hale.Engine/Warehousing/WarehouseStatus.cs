namespace Hale.Engine.Warehousing;

/// <summary>What a warehouse holds.</summary>
/// <param name="Engine">The engine with its version.</param>
/// <param name="Schema">The version of the tables.</param>
/// <param name="Bytes">The size on disk.</param>
/// <param name="Tables">The rows of each table, in a sensible order.</param>
/// <param name="Sources">The state of each source that was ever imported, sorted.</param>
/// <param name="InputsFingerprint">A hash of what has been imported.</param>
/// <param name="Zone">The time zone that it was imported for; null before the first import.</param>
public sealed record WarehouseStatus(
    string Engine, int Schema, long Bytes, IReadOnlyList<KeyValuePair<string, long>> Tables, IReadOnlyList<SourceStatus> Sources, string InputsFingerprint, string? Zone)
{
    /// <summary>Whether the last import stored a part and was interrupted: the next one stores the rest.</summary>
    public bool IsImportUnfinished { get; init; }
}
