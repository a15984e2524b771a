using System.Buffers;

namespace Hale.Intake.Audit.Rows;

/// <summary>What programs do to account ids on their way through a spreadsheet.</summary>
internal static class AccountNames
{
    private static readonly SearchValues<byte> Mantissa = SearchValues.Create("0123456789.,"u8);

    private static readonly HashSet<string> TotalWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "total", "totals", "grand total", "sum", "subtotal", "overall", "summe", "gesamt", "gesamtsumme", "average", "mean", "count",
    };

    /// <summary>An id without zeros in front and without the .0 that a number gets; so 00123, 123 and 123.0 are the same.</summary>
    public static ReadOnlySpan<char> WithoutZeros(ReadOnlySpan<char> name)
    {
        var text = name.EndsWith(".0", StringComparison.Ordinal) ? name[..^2] : name;
        var trimmed = text.TrimStart('0');
        return trimmed.IsEmpty ? text : trimmed;
    }

    /// <summary>Whether an id was turned into a number with an exponent, such as 1.23457E+11, and is lost.</summary>
    public static bool IsLost(ReadOnlySpan<byte> id)
    {
        var at = id.IndexOf("E+"u8);
        return at > 0 && id.Length > at + 2
            && id[..at].IndexOfAnyExcept(Mantissa) < 0
            && id[(at + 2)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }

    public static bool IsTotal(ReadOnlySpan<byte> id) => id.Length <= 12 && TotalWords.Contains(System.Text.Encoding.UTF8.GetString(id).TrimEnd(':'));
}
