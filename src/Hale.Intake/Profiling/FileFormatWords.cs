using Hale.Core.Sources;
using Hale.Intake.Audit.Tables;
using Hale.Intake.Compression;
using TextEncoding = Hale.Intake.Audit.Tables.TextEncoding;

namespace Hale.Intake.Profiling;

/// <summary>How a file is written: in words, and as a source must say it.</summary>
/// <param name="Text">In words.</param>
/// <param name="Keys">The keys that a source needs.</param>
internal sealed record FileFormatWords(string Text, IReadOnlyList<(string Key, string Value)> Keys)
{
    public static FileFormatWords Of(string path, Table table)
    {
        var told = FileEndings.FormatOf(path, new FileFormat.ByEnding());
        var packed = Packings.Of(path) switch { Packing.None => string.Empty, Packing.Gzip => ", gzip", Packing.Zstandard => ", Zstandard" };
        return table switch
        {
            CsvTable csv => OfCsv(csv, told, packed),
            JsonTable json => new FileFormatWords((json.IsArray ? "JSON, one array" : "JSON lines") + packed, told is FileFormat.JsonLines ? [] : [("format", "json_lines")]),
            _ => new FileFormatWords("Parquet", told is FileFormat.Parquet ? [] : [("format", "parquet")]),
        };
    }

    private static FileFormatWords OfCsv(CsvTable csv, FileFormat? told, string packed)
    {
        var keys = new List<(string, string)>();
        if (told is not FileFormat.Csv)
        {
            keys.Add(("format", "csv"));
        }

        if (csv.Delimiter != (told is FileFormat.Csv ending ? ending.Delimiter : ','))
        {
            keys.Add(("delimiter", csv.Delimiter == '\t' ? "\"\\t\"" : $"\"{csv.Delimiter}\""));
        }

        var (encoding, key) = csv.Encoding switch
        {
            TextEncoding.Utf8 => ("UTF-8", null),
            TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian => ("UTF-16", "utf-16"),
            TextEncoding.Windows1252 => ("Windows-1252", (string?)"windows-1252"),
        };
        if (key is not null)
        {
            keys.Add(("encoding", key));
        }

        var delimiter = csv.Delimiter == '\t' ? "tabs" : $"“{csv.Delimiter}”";
        return new FileFormatWords($"CSV divided by {delimiter}, {encoding}{packed}", keys);
    }
}
