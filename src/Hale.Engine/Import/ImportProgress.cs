namespace Hale.Engine.Import;

/// <summary>How far an import is.</summary>
/// <param name="File">The file at hand.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Share">How much of it is done, 0 to 1.</param>
public readonly record struct ImportProgress(string File, long Bytes, double Share)
{
    /// <summary>While rows come from a database: how many have come. Their number is not known beforehand. Null while a file is loaded.</summary>
    public long? Rows { get; init; }
}
