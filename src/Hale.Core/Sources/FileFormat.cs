namespace Hale.Core.Sources;

/// <summary>How the files of a source are written. The kinds are closed.</summary>
public abstract record FileFormat
{
    private FileFormat()
    {
    }

    /// <summary>Calls the function for this format.</summary>
    public abstract T Match<T>(Func<Csv, T> csv, Func<Parquet, T> parquet);

    /// <summary>Delimited text in UTF-8 with a header row, also gzipped (<c>.gz</c>) or Zstandard (<c>.zst</c>).</summary>
    /// <param name="Delimiter">The character between fields.</param>
    public sealed record Csv(char Delimiter) : FileFormat
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Csv, T> csv, Func<Parquet, T> parquet) => csv(this);
    }

    /// <summary>Apache Parquet.</summary>
    public sealed record Parquet : FileFormat
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Csv, T> csv, Func<Parquet, T> parquet) => parquet(this);
    }
}
