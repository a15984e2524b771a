using System.Globalization;

namespace Hale.Cli.Output;

/// <summary>Comma-separated values as RFC 4180 has them; numbers round-trip; a missing value is an empty field.</summary>
internal static class Csv
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",\"\r\n");

    public static void WriteRow(TextWriter output, IEnumerable<string?> fields)
    {
        output.Write(string.Join(',', fields.Select(Field)));
        output.Write('\n');
    }

    public static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Field(string? text) =>
        text is null ? string.Empty
        : text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
