using Hale.Engine.Auditing.Input;

namespace Hale.Engine.Profiling;

/// <summary>What looking at a file came to.</summary>
public abstract record ProfileResult
{
    private ProfileResult()
    {
    }

    /// <summary>Does one thing or the other.</summary>
    public abstract T Match<T>(Func<Read, T> read, Func<Refused, T> refused);

    /// <summary>It was read.</summary>
    /// <param name="File">What is in it.</param>
    /// <param name="Draft">A source that reads it, or why there is none.</param>
    public sealed record Read(FileProfile File, SourceDraft Draft) : ProfileResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused) => read(this);
    }

    /// <summary>It cannot be read as a table.</summary>
    /// <param name="Problem">Why, and what to do.</param>
    public sealed record Refused(AuditProblem Problem) : ProfileResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused) => refused(this);
    }
}
