namespace Hale.DuckDb;

/// <summary>
/// A failure reported by DuckDB or by this binding. The message is fit for a person and holds no SQL;
/// the statement, the place in it and the engine's own text are in properties, as they may hold customer data.
/// </summary>
public sealed class DuckException : Exception
{
    public DuckException(DuckErrorKind kind, string message, Exception? innerException = null)
        : base(message, innerException) => Kind = kind;

    public DuckErrorKind Kind { get; }

    /// <summary>The statement that failed, if a statement did.</summary>
    public string? Sql { get; init; }

    /// <summary>The engine's "LINE n: …" with a caret under the fault, if it gave one.</summary>
    public string? Excerpt { get; init; }

    /// <summary>
    /// The process that holds the file, when <see cref="Kind"/> is <see cref="DuckErrorKind.InUse"/> and it is another one.
    /// </summary>
    public int? ProcessId { get; init; }

    /// <summary>The engine's whole text, unshortened.</summary>
    public string? EngineText { get; init; }
}
