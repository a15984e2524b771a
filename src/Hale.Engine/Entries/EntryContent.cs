using Hale.Core.Scorecards;
using Hale.Core.Time;

namespace Hale.Engine.Entries;

/// <summary>What was entered. The kinds are closed.</summary>
public abstract record EntryContent
{
    private EntryContent()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Pulse, T> pulse, Func<Override, T> decision);

    /// <summary>A value of a pulse.</summary>
    /// <param name="Metric">The name of the metric.</param>
    /// <param name="Series">The series that its points belong to.</param>
    /// <param name="Value">The value as it was written.</param>
    /// <param name="Number">The value where it is a number; null of a word.</param>
    public sealed record Pulse(string Metric, string Series, string Value, double? Number) : EntryContent
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Pulse, T> pulse, Func<Override, T> decision) => pulse(this);
    }

    /// <summary>A decision about a score.</summary>
    /// <param name="Score">The name of the score.</param>
    /// <param name="Kind">What it does to the number that people see.</param>
    /// <param name="Target">The band, or the number on the outer scale, as it was written.</param>
    /// <param name="Since">From when on it holds: the moment of entering, or a later one.</param>
    public sealed record Override(string Score, OverrideKind Kind, string Target, Instant Since) : EntryContent
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Pulse, T> pulse, Func<Override, T> decision) => decision(this);
    }
}
