namespace Hale.Engine.Profiling;

/// <summary>A first mapping of a file, to be reviewed by a person.</summary>
public abstract record SourceDraft
{
    private SourceDraft()
    {
    }

    /// <summary>Does one thing or the other.</summary>
    public abstract T Match<T>(Func<Written, T> written, Func<Absent, T> absent);

    /// <summary>There is one.</summary>
    /// <param name="Kind">What a row becomes: <c>accounts</c>, <c>events</c>, <c>series</c>, <c>subscriptions</c>, <c>outcomes</c> or <c>contacts</c>.</param>
    /// <param name="Word">The same as a person says it: <c>an account</c>.</param>
    /// <param name="Reason">Why that kind was chosen.</param>
    /// <param name="Name">The name of the source.</param>
    /// <param name="Yaml">The whole source file, every guess with a comment.</param>
    public sealed record Written(string Kind, string Word, string Reason, string Name, string Yaml) : SourceDraft
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Written, T> written, Func<Absent, T> absent) => written(this);
    }

    /// <summary>There is none.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Fix">What to do.</param>
    public sealed record Absent(string Reason, string Fix) : SourceDraft
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Written, T> written, Func<Absent, T> absent) => absent(this);
    }
}
