using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Engine.History;

/// <summary>An account in a list.</summary>
/// <param name="Account">The account id.</param>
/// <param name="Name">Its name; null when it has none.</param>
/// <param name="Status">Whether it has a score.</param>
/// <param name="Value">The score on the inner scale; null without one.</param>
/// <param name="Computed">What was computed before overrides, on the inner scale; null when withheld or when there is none.</param>
/// <param name="Override">The kind of the override that decided, <c>force</c>, <c>cap</c> or <c>floor</c>; null when none did.</param>
/// <param name="Band">The index of its band; null without one.</param>
/// <param name="Coverage">Its coverage, 0 to 1.</param>
/// <param name="Low">The lower bound on the inner scale; null when nothing applies.</param>
/// <param name="High">The upper bound on the inner scale; null when nothing applies.</param>
/// <param name="Attributes">The attributes asked for, in that order.</param>
public sealed record ListedAccount(
    string Account,
    string? Name,
    ScoreStatus Status,
    double? Value,
    double? Computed,
    string? Override,
    int? Band,
    double Coverage,
    double? Low,
    double? High,
    IReadOnlyList<Value> Attributes)
{
    /// <summary>What its band is called, where that is not its name; null otherwise.</summary>
    public string? BandLabel { get; init; }

    /// <summary>Its score in the run that is compared with, on the inner scale; null without one.</summary>
    public double? Compared { get; init; }
}
