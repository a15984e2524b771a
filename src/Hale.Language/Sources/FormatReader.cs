using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads how the files of a source are written: <c>format</c>, <c>delimiter</c>, or else the ending of <c>files</c>.</summary>
internal sealed class FormatReader(DiagnosticBag bag)
{
    private static readonly FileFormat CommaSeparated = new FileFormat.Csv(',');
    private static readonly FileFormat TabSeparated = new FileFormat.Csv('\t');
    private static readonly FileFormat Columns = new FileFormat.Parquet();

    private static readonly IReadOnlyDictionary<string, FileFormat> Words = new Dictionary<string, FileFormat>
    {
        ["csv"] = CommaSeparated,
        ["parquet"] = Columns,
    };

    public FileFormat Read(MapReader map, string? files)
    {
        var stated = map.Optional("format") is null ? null : map.Choice("format", CommaSeparated, Words);
        var format = stated ?? ByEnding(files);
        if (format is null)
        {
            bag.Report(ShapeRules.UnknownFormat, map.Optional("files")!.Span, $"the ending of `{files}` does not tell the format");
        }

        return Delimited(map, format ?? CommaSeparated);
    }

    /// <summary>The format that a name's ending tells; null when it tells none. Without a name the absence was reported before.</summary>
    private static FileFormat? ByEnding(string? files)
    {
        if (files is null)
        {
            return CommaSeparated;
        }

        var ends = (string ending) => files.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
        var endsText = (string ending) => ends(ending) || ends($"{ending}.gz") || ends($"{ending}.zst");
        return ends(".parquet") ? Columns : endsText(".csv") ? CommaSeparated : endsText(".tsv") ? TabSeparated : null;
    }

    private FileFormat Delimited(MapReader map, FileFormat format)
    {
        if (map.Optional("delimiter") is not { } node)
        {
            return format;
        }

        if (format is FileFormat.Csv && node is YamlScalar { Text: [var delimiter] } && delimiter is not ('"' or '\'' or '\n' or '\r'))
        {
            return new FileFormat.Csv(delimiter);
        }

        var message = format is FileFormat.Parquet ? "Parquet files have no delimiter" : "`delimiter` is not a single character";
        bag.Report(ShapeRules.BadDelimiter, node.Span, message);
        return format;
    }
}
