using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Hale.Intake.Tests.Audit.Tables;

/// <summary>Scores written in one of many ways.</summary>
internal sealed record WrittenTable(char Delimiter, string DateFormat, bool DecimalComma, string Encoding, string NewLine, bool Quoted, bool Gzip)
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "dd/MM/yyyy", "M/d/yyyy", "d.M.yyyy", "dd MMM yyyy", "yyyy-MM-dd'T'HH:mm:ss'Z'"];
    private static readonly string[] Encodings = ["utf-8", "utf-8-bom", "utf-16", "windows-1252"];
    private static readonly string[] NewLines = ["\n", "\r\n"];

    public string Name => Gzip ? "scores.csv.gz" : "scores.csv";

    /// <summary>A way of writing for any number.</summary>
    public static WrittenTable Of(int choice)
    {
        var rest = (uint)choice;
        return new WrittenTable(Pick(Delimiters), Pick(DateFormats), Pick([true, false]), Pick(Encodings), Pick(NewLines), Pick([true, false]), Pick([true, false]));

        T Pick<T>(T[] options)
        {
            var found = options[rest % (uint)options.Length];
            rest /= (uint)options.Length;
            return found;
        }
    }

    public byte[] Bytes(IEnumerable<(string Account, DateOnly Day, decimal Score)> rows)
    {
        var lines = rows.Select(row => Line(row.Account, row.Day.ToDateTime(TimeOnly.MinValue).ToString(DateFormat, CultureInfo.InvariantCulture), Number(row.Score)));
        var text = string.Concat(lines.Prepend(Line("Account", "Date", "Score")));
        byte[] bytes = Encoding switch
        {
            "utf-8-bom" => [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(text)],
            "utf-16" => [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes(text)],
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
            _ => System.Text.Encoding.UTF8.GetBytes(text),
        };
        return Gzip ? Packed(bytes) : bytes;
    }

    private string Line(params string[] cells) => string.Join(Delimiter, cells.Select(Cell)) + NewLine;

    private string Cell(string cell) => Quoted || cell.AsSpan().ContainsAny(Delimiter, '"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private string Number(decimal score) => score.ToString("0.0###", CultureInfo.InvariantCulture).Replace('.', DecimalComma ? ',' : '.');

    private static byte[] Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
