using System.Globalization;
using Hale.DuckDb.Native;

namespace Hale.DuckDb;

/// <summary>
/// The one place where values and names become DuckDB SQL text. Each result is a complete expression that can stand
/// anywhere a value or a name can.
/// </summary>
public static class DuckSql
{
    public static string Identifier(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return "\"" + Checked(name).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    public static string Literal(string value) =>
        "'" + Checked(value).Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>Plain digits: like an integer written by hand, it takes the integer type its place needs.</summary>
    public static string Literal(long value) =>
        value == long.MinValue
            // Written as digits it would be minus a number too large for BIGINT.
            ? "CAST('-9223372036854775808' AS BIGINT)"
            : Signed(value < 0, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A DECIMAL of the same value.</summary>
    public static string Literal(decimal value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return Signed(value < 0, digits.Contains('.', StringComparison.Ordinal) ? digits : digits + ".0");
    }

    /// <summary>A DOUBLE that reads back to the same bits.</summary>
    public static string Literal(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers can be written into SQL.");
        }

        // The exponent makes it a DOUBLE; without one DuckDB reads a DECIMAL.
        var digits = value.ToString("R", CultureInfo.InvariantCulture);
        return Signed(double.IsNegative(value), digits.Contains('E', StringComparison.Ordinal) ? digits : digits + "e0");
    }

    public static string Literal(bool value) => value ? "TRUE" : "FALSE";

    /// <summary>A VARCHAR[] such as <c>['a', 'b']</c>.</summary>
    public static string TextList(IEnumerable<string> values) =>
        "CAST([" + string.Join(", ", values.Select(Literal)) + "] AS VARCHAR[])";

    // "a -" followed by "-1" would begin a comment.
    private static string Signed(bool negative, string digits) => negative ? "(" + digits + ")" : digits;

    private static string Checked(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException("A text with a NUL character cannot be written into SQL.", nameof(text));
        }

        StrictUtf8.Encode(text);
        return text;
    }
}
