namespace Hale.Core.Sources;

/// <summary>What the ending of a file's name says of its format.</summary>
public static class FileEndings
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>The format that a name's or a pattern's ending tells, in any case; null when it tells none. A delimiter or an encoding stated for it is taken over.</summary>
    public static FileFormat? FormatOf(string name, FileFormat.ByEnding stated) =>
        name.EndsWith(".parquet", AnyCase) ? new FileFormat.Parquet()
        : EndsText(name, ".jsonl") || EndsText(name, ".ndjson") ? new FileFormat.JsonLines()
        : EndsText(name, ".csv") ? Delimited(stated, ',')
        : EndsText(name, ".tsv") ? Delimited(stated, '\t')
        : null;

    /// <summary>Whether a path may name a folder: its last part has no ending and no wildcard.</summary>
    public static bool MayBeFolder(string path) => !path[(path.TrimEnd('/').LastIndexOf('/') + 1)..].TrimEnd('/').AsSpan().ContainsAny(".*?") || path.EndsWith('/');

    private static FileFormat.Csv Delimited(FileFormat.ByEnding stated, char delimiter) => new(stated.Delimiter ?? delimiter) { Encoding = stated.Encoding };

    private static bool EndsText(string name, string ending) =>
        name.EndsWith(ending, AnyCase) || name.EndsWith(ending + ".gz", AnyCase) || name.EndsWith(ending + ".zst", AnyCase);
}
