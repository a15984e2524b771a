namespace Hale.Core.Sources;

/// <summary>How the files of a source are written. The kinds are closed.</summary>
public abstract record FileFormat
{
    private FileFormat()
    {
    }

    /// <summary>Calls the function for this format.</summary>
    public abstract T Match<T>(Func<Csv, T> csv, Func<JsonLines, T> jsonLines, Func<Parquet, T> parquet, Func<ByEnding, T> byEnding);

    /// <summary>Delimited text with a header row, also gzipped (<c>.gz</c>) or Zstandard (<c>.zst</c>).</summary>
    /// <param name="Delimiter">The character between fields.</param>
    public sealed record Csv(char Delimiter) : FileFormat
    {
        /// <summary>How its characters are written.</summary>
        public TextEncoding Encoding { get; init; } = TextEncoding.Utf8;

        /// <inheritdoc/>
        public override T Match<T>(Func<Csv, T> csv, Func<JsonLines, T> jsonLines, Func<Parquet, T> parquet, Func<ByEnding, T> byEnding) => csv(this);
    }

    /// <summary>A JSON object a line, in UTF-8, also gzipped or Zstandard. Columns are the keys, nested ones by dotted path (<c>user.id</c>).</summary>
    public sealed record JsonLines : FileFormat
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Csv, T> csv, Func<JsonLines, T> jsonLines, Func<Parquet, T> parquet, Func<ByEnding, T> byEnding) => jsonLines(this);
    }

    /// <summary>Apache Parquet.</summary>
    public sealed record Parquet : FileFormat
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Csv, T> csv, Func<JsonLines, T> jsonLines, Func<Parquet, T> parquet, Func<ByEnding, T> byEnding) => parquet(this);
    }

    /// <summary>Each file as its ending says: <c>.csv</c>, <c>.tsv</c>, <c>.jsonl</c>, <c>.ndjson</c> (with <c>.gz</c> or <c>.zst</c>) or <c>.parquet</c>.</summary>
    /// <param name="Delimiter">The character between fields of delimited text; null for the one that its ending says.</param>
    /// <param name="Encoding">How the characters of delimited text are written.</param>
    public sealed record ByEnding(char? Delimiter = null, TextEncoding Encoding = TextEncoding.Utf8) : FileFormat
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Csv, T> csv, Func<JsonLines, T> jsonLines, Func<Parquet, T> parquet, Func<ByEnding, T> byEnding) => byEnding(this);
    }
}
