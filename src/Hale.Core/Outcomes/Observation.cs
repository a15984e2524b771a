using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>What became of an account within a horizon after a moment.</summary>
/// <param name="Answer">Whether it is still a customer.</param>
/// <param name="Kind">What it did; null when nothing was decided, or it is not known.</param>
/// <param name="Rule">Why that is said: a rule of the ledger, or <see cref="AutoRenewal"/>, <see cref="NotDue"/>, <see cref="Active"/>, <see cref="HorizonOpen"/>, <see cref="GraceOpen"/>, <see cref="NotWatched"/>.</param>
/// <param name="EffectiveAt">From when on it has effect; null when it did nothing.</param>
public sealed record Observation(ObservedAnswer Answer, OutcomeKind? Kind, string Rule, Instant? EffectiveAt)
{
    /// <summary>When it was settled: the earlier of decision and effect; null when it did nothing.</summary>
    public Instant? SettledAt { get; init; }

    /// <summary>Its terms have no agreed end and go on.</summary>
    public const string AutoRenewal = "auto_renewal";

    /// <summary>No term ended within the horizon.</summary>
    public const string NotDue = "not_due";

    /// <summary>It was active late enough to be a customer at the end of the horizon.</summary>
    public const string Active = "active";

    /// <summary>The horizon is not over.</summary>
    public const string HorizonOpen = "horizon";

    /// <summary>A term ended within the horizon and its grace is not over.</summary>
    public const string GraceOpen = "grace";

    /// <summary>It was silent while its source did not reach so far or was down.</summary>
    public const string NotWatched = "source_gap";
}
