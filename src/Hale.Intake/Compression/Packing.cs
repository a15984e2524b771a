namespace Hale.Intake.Compression;

/// <summary>How a file is compressed, by the end of its name.</summary>
internal enum Packing
{
    None,
    Gzip,
    Zstandard,
}
