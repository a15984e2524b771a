using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Movement;

/// <summary>One end of a movement: what a run kept of an account. Nodes of the score are not read.</summary>
/// <param name="Score">The score.</param>
/// <param name="Table">The metric values that it was computed from, and what it read of other scores, with their ages.</param>
/// <param name="Row">The row of the account.</param>
public sealed record MovementEnd(AccountScore Score, ValueTable Table, int Row)
{
    private static readonly Value Nothing = Value.MissingFor(MissingReason.NoData);

    /// <summary>The moment that the score speaks about.</summary>
    public Instant Moment { get; init; }

    /// <summary>The zone in which days are counted.</summary>
    public ProjectZone Zone { get; init; } = ProjectZone.Utc;

    /// <summary>Its values as conditions read them; what was not kept is missing.</summary>
    internal IValueSource Values => new KeptValues(this);

    /// <summary>The category of a metric; null when it is missing.</summary>
    internal string? Category(string metric) => Values[metric] is { IsMissing: false } value ? value.ToString() : null;

    private sealed class KeptValues(MovementEnd end) : IValueSource
    {
        public Value this[string name] => end.Table.Names.Contains(name) ? end.Table[name][end.Row] : Nothing;
    }
}
