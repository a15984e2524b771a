using Hale.Core.Time;
using Hale.Engine.History;

namespace Hale.Engine.Scoring;

/// <summary>What a run is made for, which decides what it is to the history. The kinds are closed.</summary>
public abstract record RunPurpose
{
    private RunPurpose()
    {
    }

    /// <summary>Calls the function for this purpose.</summary>
    public abstract T Match<T>(Func<Draft, T> draft, Func<Official, T> official, Func<Shadow, T> shadow, Func<Recomputed, T> recomputed);

    /// <summary>No version is live: the definitions are those of the files.</summary>
    public sealed record Draft : RunPurpose
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Draft, T> draft, Func<Official, T> official, Func<Shadow, T> shadow, Func<Recomputed, T> recomputed) => draft(this);
    }

    /// <summary>The definitions are those of the live version: the first run of a day that is closed is its close.</summary>
    public sealed record Official : RunPurpose
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Draft, T> draft, Func<Official, T> official, Func<Shadow, T> shadow, Func<Recomputed, T> recomputed) => official(this);
    }

    /// <summary>The definitions are not live, and are scored beside those that are.</summary>
    public sealed record Shadow : RunPurpose
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Draft, T> draft, Func<Official, T> official, Func<Shadow, T> shadow, Func<Recomputed, T> recomputed) => shadow(this);
    }

    /// <summary>A run of the past is computed again, by its own definitions, from the closes that it began with, and with what has become known since.</summary>
    /// <param name="Published">The run.</param>
    /// <param name="Known">Up to when facts count that became known.</param>
    public sealed record Recomputed(Run Published, Instant Known) : RunPurpose
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Draft, T> draft, Func<Official, T> official, Func<Shadow, T> shadow, Func<Recomputed, T> recomputed) => recomputed(this);
    }
}
