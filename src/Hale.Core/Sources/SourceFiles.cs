namespace Hale.Core.Sources;

/// <summary>Where the files of a source are. Equal when written alike.</summary>
public sealed record SourceFiles
{
    /// <summary>Names files.</summary>
    /// <param name="patterns">
    /// Paths, patterns with <c>*</c>, <c>**</c> or <c>?</c>, or folders, relative to the project folder or absolute; forward slashes. A folder means every file in it
    /// whose ending is known.
    /// </param>
    public SourceFiles(params IReadOnlyList<string> patterns) => Patterns = patterns;

    /// <summary>The paths, patterns and folders as they are written, in their order.</summary>
    public IReadOnlyList<string> Patterns { get; }

    /// <summary>One path, pattern or folder.</summary>
    public static implicit operator SourceFiles(string pattern) => new(pattern);

    /// <inheritdoc/>
    public bool Equals(SourceFiles? other) => other is not null && Patterns.SequenceEqual(other.Patterns, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Patterns.Aggregate(0, (hash, pattern) => HashCode.Combine(hash, pattern));

    /// <summary>As it is shown to people: "a.csv, b.csv".</summary>
    public override string ToString() => string.Join(", ", Patterns);
}
