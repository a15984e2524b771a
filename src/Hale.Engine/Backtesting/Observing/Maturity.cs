using Hale.Core.Outcomes;
using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>
/// Whether outcomes within a horizon are known for every account, whatever its outcome: the horizon is over, so is the grace after it, and as many days have passed since as 95 % of past losses
/// took to become known.
/// </summary>
/// <param name="lifecycle">How paid life is read.</param>
/// <param name="known">The moment up to which outcomes are known.</param>
/// <param name="zone">The project's zone.</param>
/// <param name="delays">How many days each past loss took.</param>
internal sealed class Maturity(Lifecycle lifecycle, Instant known, ProjectZone zone, IReadOnlyList<int> delays)
{
    private const double Share = 0.95;

    /// <summary>The days that 95 % took at most; null where there was no loss.</summary>
    public int? DelayDays { get; } = delays.Count == 0 ? null : delays.Order().ElementAt((int)Math.Ceiling(Share * delays.Count) - 1);

    public bool IsOver(Instant until) => lifecycle.LastContinuation(until, zone) <= known && Delayed(until) <= known;

    private Instant Delayed(Instant until) => DelayDays is { } days and > 0 ? zone.AtLocal(zone.ToLocal(until).AddDays(days)) : until;
}
