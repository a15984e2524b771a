using System.Buffers.Binary;
using System.IO.Compression;

namespace Hale.Intake.Compression;

/// <summary>
/// Whether a gzip file is whole. Decompressors end without a word where a file is cut off, so the trailer (checksum and size of the last member) is compared.
/// </summary>
internal static class GzipEnd
{
    private const int TrailerBytes = 8;

    /// <summary>Whether a file that decompresses to so many bytes has come to its end.</summary>
    /// <param name="path">The file, which decompresses without an error.</param>
    /// <param name="length">How many bytes it decompresses to.</param>
    public static bool IsWhole(string path, long length)
    {
        using var file = File.OpenRead(path);
        if (file.Length < TrailerBytes)
        {
            return false;
        }

        Span<byte> trailer = stackalloc byte[TrailerBytes];
        file.Seek(-TrailerBytes, SeekOrigin.End);
        file.ReadExactly(trailer);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
        if (size == (length & uint.MaxValue))
        {
            return true;
        }

        // Several members in a row: the trailer speaks of the last alone.
        file.Seek(0, SeekOrigin.Begin);
        return size < length && ChecksumOfEnd(file, length - size) == BinaryPrimitives.ReadUInt32LittleEndian(trailer);
    }

    private static uint ChecksumOfEnd(Stream file, long skipped)
    {
        using var text = new GZipStream(file, CompressionMode.Decompress);
        var checksum = new Crc32();
        var buffer = new byte[1 << 16];
        for (var count = text.Read(buffer); count > 0; count = text.Read(buffer))
        {
            var skip = (int)Math.Min(skipped, count);
            skipped -= skip;
            checksum.Add(buffer.AsSpan(skip, count - skip));
        }

        return checksum.Value;
    }
}
