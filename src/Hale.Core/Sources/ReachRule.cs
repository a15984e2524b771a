namespace Hale.Core.Sources;

/// <summary>Up to when a source is complete, so that silence means that nothing happened. The kinds are closed.</summary>
public abstract record ReachRule
{
    private ReachRule()
    {
    }

    /// <summary>Calls the function for this rule.</summary>
    public abstract T Match<T>(Func<LastRow, T> lastRow, Func<AtImport, T> atImport, Func<Until, T> until);

    /// <summary>To the end of the local day of its latest fact; where facts are not assumed to have been known when they occurred, of the latest one known.</summary>
    public sealed record LastRow : ReachRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<LastRow, T> lastRow, Func<AtImport, T> atImport, Func<Until, T> until) => lastRow(this);
    }

    /// <summary>
    /// To the moment of its latest import, whether it brought anything new or not; where facts become known at import, to the end of the local day of the latest
    /// import not after the moment of the score.
    /// </summary>
    public sealed record AtImport : ReachRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<LastRow, T> lastRow, Func<AtImport, T> atImport, Func<Until, T> until) => atImport(this);
    }

    /// <summary>To the end of a stated local day; where facts become known at import, no further than the end of the local day of the latest import.</summary>
    /// <param name="Day">The last complete day.</param>
    public sealed record Until(DateOnly Day) : ReachRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<LastRow, T> lastRow, Func<AtImport, T> atImport, Func<Until, T> until) => until(this);
    }
}
