using System.IO.Compression;
using System.Text;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Intake.Compression;

namespace Hale.Intake.Reading;

/// <summary>The text of a file, decompressed and in UTF-8, from its beginning each time it is read.</summary>
internal sealed class PackedText(string path, TextEncoding encoding, DuckConnection engine)
{
    private long _packedBytes;

    public Packing Packing { get; } = Packings.Of(path);

    /// <summary>Whether the engine can read the file as it stands.</summary>
    public bool IsUtf8 => encoding == TextEncoding.Utf8;

    /// <summary>Reads the text.</summary>
    /// <exception cref="UnreadableFileException">It cannot be decompressed, or is not written as it should be.</exception>
    public T Read<T>(Func<Stream, T> read)
    {
        if (Packing == Packing.Zstandard && !IsUtf8)
        {
            throw Faults.PackedEncoding();
        }

        try
        {
            using var counted = new CountedStream(Open());
            using var text = IsUtf8 ? counted : Encoding.CreateTranscodingStream(counted, Written(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var result = read(text);
            _packedBytes = counted.Count;
            return result;
        }
        catch (DecoderFallbackException)
        {
            throw Faults.NotEncoded(encoding);
        }
        catch (InvalidDataException fault)
        {
            throw Faults.Corrupt("gzip", fault);
        }
        catch (DuckException fault)
        {
            throw fault.Kind switch
            {
                DuckErrorKind.InvalidUtf8 => Faults.NotUtf8(line: null),
                DuckErrorKind.Io => Faults.Corrupt("Zstandard", fault),
                _ => Faults.Failed(fault.Message, fault),
            };
        }
    }

    /// <summary>Stops where the compressed data have no end. The text has been read.</summary>
    public void CheckWhole()
    {
        if (Packing == Packing.Gzip && !GzipEnd.IsWhole(path, _packedBytes))
        {
            throw Faults.CutOff("gzip");
        }

        if (Packing == Packing.Zstandard && !ZstandardFrames.AreWhole(path))
        {
            throw Faults.CutOff("Zstandard");
        }
    }

    /// <summary>Where the text stops being UTF-8.</summary>
    public UnreadableFileException NotUtf8()
    {
        using var text = Open();
        if (Utf8Fault.IsUtf16(text))
        {
            return Faults.Utf16();
        }

        using var again = Open();
        return Faults.NotUtf8(Utf8Fault.FirstLine(again));
    }

    private Stream Open() => Packing switch
    {
        Packing.None => File.OpenRead(path),
        Packing.Gzip => new GZipStream(File.OpenRead(path), CompressionMode.Decompress),
        Packing.Zstandard => new EngineLines(engine, path, Packing),
    };

    private Encoding Written() => encoding switch
    {
        TextEncoding.Utf8 => Encoding.UTF8,
        TextEncoding.Utf16 => new UnicodeEncoding(BeginsBigEndian(), byteOrderMark: true, throwOnInvalidBytes: true),
        TextEncoding.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
    };

    private bool BeginsBigEndian()
    {
        using var text = Open();
        Span<byte> mark = stackalloc byte[2];
        return text.ReadAtLeast(mark, 2, throwOnEndOfStream: false) == 2 && mark.SequenceEqual<byte>([0xFE, 0xFF]);
    }
}
