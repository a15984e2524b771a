using Hale.Core.Scoring;

namespace Hale.Engine.History;

/// <summary>An account that two runs of a score say otherwise of.</summary>
/// <param name="Account">The account id.</param>
/// <param name="Before">What the one says; null where it did not score the account.</param>
/// <param name="Now">What the other says; null where it did not score the account.</param>
public sealed record ChangedAccount(string Account, ChangedAccount.Side? Before, ChangedAccount.Side? Now)
{
    /// <summary>What a run says of an account.</summary>
    /// <param name="Status">Whether it has a score.</param>
    /// <param name="Value">The score on the inner scale; null without one.</param>
    /// <param name="Band">The index of its band; null without one.</param>
    public sealed record Side(ScoreStatus Status, double? Value, int? Band);
}
