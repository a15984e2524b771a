using System.Text;

namespace Hale.DuckDb.Native;

/// <summary>UTF-8 that refuses unpaired surrogates instead of replacing them: a stored text must read back equal.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static int MaxLength(string text) => Encoding.GetMaxByteCount(text.Length);

    internal static byte[] Encode(string text)
    {
        try
        {
            return Encoding.GetBytes(text);
        }
        catch (EncoderFallbackException fault)
        {
            throw Refused(fault);
        }
    }

    internal static int Encode(string text, Span<byte> buffer)
    {
        try
        {
            return Encoding.GetBytes(text, buffer);
        }
        catch (EncoderFallbackException fault)
        {
            throw Refused(fault);
        }
    }

    /// <summary>The engine reads SQL and names up to the first NUL, so a text with one would be cut short unseen.</summary>
    internal static string Checked(string text, string what)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new DuckException(DuckErrorKind.Syntax, $"The {what} contains a NUL character, which DuckDB cannot take.");
        }

        Encode(text);
        return text;
    }

    private static DuckException Refused(EncoderFallbackException fault) =>
        new(DuckErrorKind.InvalidUtf8, $"The text has an unpaired surrogate at position {fault.Index} and is not valid Unicode.", fault);
}
