using System.Buffers.Binary;

namespace Hale.Intake.Compression;

/// <summary>Whether a Zstandard file is whole, by walking from block to block without decompressing (RFC 8878, section 3.1).</summary>
internal static class ZstandardFrames
{
    private const uint FrameMagic = 0xFD2FB528;
    private const uint SkippableMagic = 0x184D2A50;

    public static bool AreWhole(string path)
    {
        using var file = File.OpenRead(path);
        try
        {
            while (file.Position < file.Length)
            {
                if (!SkipFrame(file))
                {
                    return false;
                }
            }

            return file.Position == file.Length;
        }
        catch (EndOfStreamException)
        {
            return false;
        }
    }

    private static bool SkipFrame(Stream file)
    {
        var magic = Number(file, 4);
        if ((magic & 0xFFFFFFF0) == SkippableMagic)
        {
            Skip(file, Number(file, 4));
            return true;
        }

        if (magic != FrameMagic)
        {
            return false;
        }

        var descriptor = (int)Number(file, 1);
        Skip(file, HeaderBytes(descriptor));
        SkipBlocks(file);
        var hasChecksum = (descriptor & 4) != 0;
        Skip(file, hasChecksum ? 4 : 0);
        return true;
    }

    private static int HeaderBytes(int descriptor)
    {
        var singleSegment = (descriptor & 0x20) != 0;
        var dictionary = (descriptor & 3) switch { 3 => 4, var bytes => bytes };
        var contentSize = (descriptor >> 6) switch { 0 => singleSegment ? 1 : 0, var power => 1 << power };
        return (singleSegment ? 0 : 1) + dictionary + contentSize;
    }

    private static void SkipBlocks(Stream file)
    {
        bool last;
        do
        {
            var header = Number(file, 3);
            last = (header & 1) != 0;
            var isRepeatedByte = ((header >> 1) & 3) == 1;
            Skip(file, isRepeatedByte ? 1 : header >> 3);
        }
        while (!last);
    }

    private static uint Number(Stream file, int bytes)
    {
        Span<byte> number = stackalloc byte[4];
        number.Clear();
        file.ReadExactly(number[..bytes]);
        return BinaryPrimitives.ReadUInt32LittleEndian(number);
    }

    private static void Skip(Stream file, long bytes) => file.Seek(bytes, SeekOrigin.Current);
}
