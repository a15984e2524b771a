namespace Hale.Core.Sources;

/// <summary>When the facts of a source became known. The kinds are closed.</summary>
public abstract partial record KnownRule
{
    private KnownRule()
    {
    }

    /// <summary>Calls the function for this rule.</summary>
    public abstract T Match<T>(Func<WhenOccurred, T> whenOccurred, Func<AtImport, T> atImport, Func<FromColumn, T> fromColumn, Func<Interval, T> interval);

    /// <summary>Whether facts were seen to be known, rather than assumed to have been known when they occurred.</summary>
    public bool IsObserved => this is not WhenOccurred;

    /// <summary>An assumption: every fact was known when it occurred (undated ones: always). Such facts are reconstructed, not observed.</summary>
    public sealed record WhenOccurred : KnownRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<WhenOccurred, T> whenOccurred, Func<AtImport, T> atImport, Func<FromColumn, T> fromColumn, Func<Interval, T> interval) => whenOccurred(this);
    }

    /// <summary>Facts become known at the moment they are imported.</summary>
    public sealed record AtImport : KnownRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<WhenOccurred, T> whenOccurred, Func<AtImport, T> atImport, Func<FromColumn, T> fromColumn, Func<Interval, T> interval) => atImport(this);
    }

    /// <summary>A column says when; a value that is only a date means the end of that day.</summary>
    /// <param name="Column">The column.</param>
    public sealed record FromColumn(string Column) : KnownRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<WhenOccurred, T> whenOccurred, Func<AtImport, T> atImport, Func<FromColumn, T> fromColumn, Func<Interval, T> interval) => fromColumn(this);
    }
}
