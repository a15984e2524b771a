using System.Text.Unicode;

namespace Hale.Intake.Reading;

/// <summary>Where a text that is not UTF-8 stops being it.</summary>
internal static class Utf8Fault
{
    public static bool IsUtf16(Stream text)
    {
        Span<byte> mark = stackalloc byte[2];
        return text.ReadAtLeast(mark, 2, throwOnEndOfStream: false) == 2 && (mark.SequenceEqual<byte>([0xFF, 0xFE]) || mark.SequenceEqual<byte>([0xFE, 0xFF]));
    }

    /// <summary>The number of the first line that is not UTF-8, from 1; null when there is none.</summary>
    public static long? FirstLine(Stream text)
    {
        var line = new MemoryStream();
        var number = 1L;
        using var bytes = new BufferedStream(text, 1 << 20);
        for (var letter = bytes.ReadByte(); letter >= 0; letter = bytes.ReadByte())
        {
            line.WriteByte((byte)letter);
            if (letter != '\n')
            {
                continue;
            }

            if (!Utf8.IsValid(line.GetBuffer().AsSpan(0, (int)line.Length)))
            {
                return number;
            }

            line.SetLength(0);
            number++;
        }

        return Utf8.IsValid(line.GetBuffer().AsSpan(0, (int)line.Length)) ? null : number;
    }
}
