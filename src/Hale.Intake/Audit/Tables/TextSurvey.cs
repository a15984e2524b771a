using System.Buffers;
using System.Text;

namespace Hale.Intake.Audit.Tables;

/// <summary>What the bytes of a whole file tell about how its letters are written.</summary>
internal sealed record TextSurvey(TextEncoding Encoding, long Bytes)
{
    /// <summary>A file of UTF-16 has zeros in more than one byte of so many.</summary>
    private const int ZeroShare = 4;

    /// <summary>Looks at all bytes.</summary>
    /// <exception cref="RefusedException">It is empty or no text.</exception>
    public static TextSurvey Of(Stream raw, CancellationToken cancellationToken)
    {
        var buffer = new byte[1 << 20];
        var count = raw.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        var encoding = ByHead(buffer.AsSpan(0, count));
        var isUtf8 = true;
        var (bytes, kept) = ((long)count, 0);
        while (count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            isUtf8 = isUtf8 && IsUtf8(buffer.AsSpan(0, kept + count), out kept);
            kept = isUtf8 ? kept : 0;
            count = raw.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            bytes += count;
        }

        return new TextSurvey(encoding ?? (isUtf8 && kept == 0 ? TextEncoding.Utf8 : TextEncoding.Windows1252), bytes);
    }

    private static TextEncoding? ByHead(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            throw new RefusedException(Texts.TableRefusals.Empty());
        }

        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new RefusedException(Texts.TableRefusals.Workbook());
        }

        return head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? TextEncoding.Utf16LittleEndian
            : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? TextEncoding.Utf16BigEndian
            : ByZeros(head);
    }

    /// <summary>Without a byte order mark, UTF-16 of western letters has a zero in every second byte.</summary>
    private static TextEncoding? ByZeros(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0)
            {
                (even, odd) = i % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
            }
        }

        return (even, odd) switch
        {
            (0, 0) => null,
            (0, _) when odd > head.Length / ZeroShare => TextEncoding.Utf16LittleEndian,
            (_, 0) when even > head.Length / ZeroShare => TextEncoding.Utf16BigEndian,
            _ => throw new RefusedException(Texts.TableRefusals.NoText()),
        };
    }

    /// <summary>Whether the bytes are UTF-8 but for a letter that their end cuts, which is moved to their beginning.</summary>
    private static bool IsUtf8(Span<byte> bytes, out int kept)
    {
        var rest = bytes;
        kept = 0;
        while (!rest.IsEmpty)
        {
            var ascii = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                return true;
            }

            rest = rest[ascii..];
            var status = Rune.DecodeFromUtf8(rest, out _, out var length);
            if (status == OperationStatus.NeedMoreData)
            {
                kept = rest.Length;
                rest.CopyTo(bytes);
                return true;
            }

            if (status != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }
}
