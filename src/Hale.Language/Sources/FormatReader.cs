using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads how files are written: <c>format</c>, <c>delimiter</c> and <c>encoding</c>, or else the endings of <c>files</c>.</summary>
internal sealed class FormatReader(DiagnosticBag bag)
{
    private static readonly FileFormat.ByEnding Ending = new();

    /// <summary>The words for formats.</summary>
    internal static readonly IReadOnlyDictionary<string, FileFormat> Words = new Dictionary<string, FileFormat>
    {
        ["csv"] = new FileFormat.Csv(','),
        ["json_lines"] = new FileFormat.JsonLines(),
        ["parquet"] = new FileFormat.Parquet(),
    };

    /// <summary>The words for encodings.</summary>
    internal static readonly IReadOnlyDictionary<string, TextEncoding> Encodings = new Dictionary<string, TextEncoding>
    {
        ["utf-8"] = TextEncoding.Utf8,
        ["utf-16"] = TextEncoding.Utf16,
        ["windows-1252"] = TextEncoding.Windows1252,
    };

    public FileFormat Read(MapReader map, IReadOnlyList<YamlScalar> files)
    {
        var stated = map.Optional("format") is null ? null : map.Choice("format", Words["csv"], Words);
        var format = stated ?? ByEndings(files);
        return Encoded(map, Delimited(map, format));
    }

    /// <summary>The one format that all endings tell; where they differ or a folder is among them, each file's own.</summary>
    private FileFormat ByEndings(IReadOnlyList<YamlScalar> files)
    {
        foreach (var file in files.Where(file => FileEndings.FormatOf(file.Text, Ending) is null && !FileEndings.MayBeFolder(file.Text)))
        {
            bag.Report(ShapeRules.UnknownFormat, file.Span, $"the ending of `{file.Text}` does not tell the format");
        }

        var told = files.Select(file => FileEndings.FormatOf(file.Text, Ending)).Distinct().ToList();
        return told is [{ } format] ? format : Ending;
    }

    private FileFormat Delimited(MapReader map, FileFormat format)
    {
        if (map.Optional("delimiter") is not { } node)
        {
            return format;
        }

        var delimiter = node is YamlScalar { Text: [var letter] } && letter is not ('"' or '\'' or '\n' or '\r') ? letter : (char?)null;
        var delimited = delimiter is { } one ? format.Match<FileFormat?>(csv => csv with { Delimiter = one }, _ => null, _ => null, ending => ending with { Delimiter = one }) : null;
        if (delimited is null)
        {
            var message = format.Match(_ => null, _ => "JSON lines have no delimiter", _ => "Parquet files have no delimiter", _ => (string?)null);
            bag.Report(ShapeRules.BadDelimiter, node.Span, message ?? "`delimiter` is not a single character");
        }

        return delimited ?? format;
    }

    private FileFormat Encoded(MapReader map, FileFormat format)
    {
        if (map.Entry("encoding") is not { } entry)
        {
            return format;
        }

        var encoding = map.Choice("encoding", TextEncoding.Utf8, Encodings);
        return format.Match(
            csv => csv with { Encoding = encoding },
            _ => NotEncoded(entry, "JSON lines are always UTF-8", format),
            _ => NotEncoded(entry, "Parquet files have no encoding", format),
            ending => ending with { Encoding = encoding });
    }

    private FileFormat NotEncoded(YamlEntry entry, string message, FileFormat format)
    {
        bag.Report(SourceRules.NotOfFormat, entry.Key.Span, message);
        return format;
    }
}
