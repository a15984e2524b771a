namespace Hale.Intake;

/// <summary>The readers of outside formats.</summary>
public static class Readers
{
    /// <summary>A reader of CSV and Parquet files.</summary>
    /// <param name="scratchFolder">
    /// Where files with records that cannot be read are kept without those, until the reader is disposed. Made when it is needed and cleared now, so no other process
    /// may use it; the warehouse must be able to read there.
    /// </param>
    public static FileSourceReader Files(string scratchFolder) => new(scratchFolder);
}
