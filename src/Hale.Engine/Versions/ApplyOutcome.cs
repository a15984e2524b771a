using Hale.Engine.Testing;

namespace Hale.Engine.Versions;

/// <summary>What became of the wish to make definitions live. Nothing has changed unless they were applied. The kinds are closed.</summary>
public abstract record ApplyOutcome
{
    private ApplyOutcome()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Applied, T> applied, Func<Nothing, T> nothing, Func<Broken, T> broken, Func<TestsFailed, T> testsFailed, Func<Moved, T> moved);

    /// <summary>They are live.</summary>
    /// <param name="Version">As which version.</param>
    /// <param name="Before">The version that was live before; null when none was.</param>
    public sealed record Applied(DefinitionVersion Version, DefinitionVersion? Before) : ApplyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Applied, T> applied, Func<Nothing, T> nothing, Func<Broken, T> broken, Func<TestsFailed, T> testsFailed, Func<Moved, T> moved) => applied(this);
    }

    /// <summary>They were live already.</summary>
    /// <param name="Live">As which version.</param>
    public sealed record Nothing(DefinitionVersion Live) : ApplyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Applied, T> applied, Func<Nothing, T> nothing, Func<Broken, T> broken, Func<TestsFailed, T> testsFailed, Func<Moved, T> moved) => nothing(this);
    }

    /// <summary>They have errors.</summary>
    public sealed record Broken : ApplyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Applied, T> applied, Func<Nothing, T> nothing, Func<Broken, T> broken, Func<TestsFailed, T> testsFailed, Func<Moved, T> moved) => broken(this);
    }

    /// <summary>They do not pass their tests.</summary>
    /// <param name="Tests">All tests.</param>
    public sealed record TestsFailed(IReadOnlyList<TestOutcome> Tests) : ApplyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Applied, T> applied, Func<Nothing, T> nothing, Func<Broken, T> broken, Func<TestsFailed, T> testsFailed, Func<Moved, T> moved) => testsFailed(this);
    }

    /// <summary>Another version is live than the one they are based on.</summary>
    /// <param name="Live">The version that is live; null when none is.</param>
    /// <param name="BasedOn">The number of the version that they are based on; 0 for none.</param>
    public sealed record Moved(DefinitionVersion? Live, long BasedOn) : ApplyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Applied, T> applied, Func<Nothing, T> nothing, Func<Broken, T> broken, Func<TestsFailed, T> testsFailed, Func<Moved, T> moved) => moved(this);
    }
}
