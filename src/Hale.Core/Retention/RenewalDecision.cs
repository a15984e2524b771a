using Hale.Core.Outcomes;

namespace Hale.Core.Retention;

/// <summary>A decision that came due: the agreed end of paid terms, or what a source says of one.</summary>
/// <param name="Line">The line of the ledger that says how it went; null while that is not known.</param>
/// <param name="Renewed">Whether it was renewed, for whatever amount.</param>
/// <param name="Due">What the terms that ended came to in a year; null when that cannot be said.</param>
/// <param name="Kept">Of that what was renewed, 0 to <paramref name="Due"/>; null when it cannot be said.</param>
public sealed record RenewalDecision(LedgerEntry? Line, bool Renewed, decimal? Due, decimal? Kept)
{
    /// <summary>Whether it is not known yet how it went.</summary>
    public bool IsOpen => Line is null;
}
