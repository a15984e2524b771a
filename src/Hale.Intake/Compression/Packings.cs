namespace Hale.Intake.Compression;

internal static class Packings
{
    public static Packing Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".gz" => Packing.Gzip,
        ".zst" => Packing.Zstandard,
        _ => Packing.None,
    };

    /// <summary>The engine's word for it.</summary>
    public static string EngineName(this Packing packing) => packing switch
    {
        Packing.None => "none",
        Packing.Gzip => "gzip",
        Packing.Zstandard => "zstd",
    };
}
