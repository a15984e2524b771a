using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>A moment of an account that it is observed for.</summary>
/// <param name="At">The target.</param>
/// <param name="CountsFrom">From when on outcomes count.</param>
/// <param name="Until">The end of the horizon, excluded.</param>
/// <param name="AsOf">The moments at which it is observed, one for each lead, the latest first.</param>
internal sealed record Target(Instant At, Instant CountsFrom, Instant Until, IReadOnlyList<Instant> AsOf)
{
    /// <summary>Of a renewal the day on which it must be decided; null of other targets.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Of a renewal the end of the term that it is about; null of other targets.</summary>
    public Instant? End { get; init; }

    /// <summary>Of a life when it must have begun, as known at the moment; null of other targets.</summary>
    public Instant? LifeSince { get; init; }

    /// <summary>The moment at the longest lead, which says who is observed.</summary>
    public Instant First => AsOf[^1];
}
