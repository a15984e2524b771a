namespace Hale.Core.Contracts;

/// <summary>How old the latest fact of a source may be; of sources of which no facts are activity, how long ago the latest import may be that looked at it.</summary>
/// <param name="WarnAfter">From how many days on it warns; null when it never does.</param>
/// <param name="ErrorAfter">From how many days on it is broken; null when it never is.</param>
/// <param name="Effect">What happens when it is broken, as stated; null when nothing is.</param>
public sealed record FreshnessContract(decimal? WarnAfter, decimal? ErrorAfter, ContractEffect? Effect)
{
    /// <summary>The name by which people know it.</summary>
    public const string Name = "freshness";

    /// <summary>How it stands at an age.</summary>
    /// <param name="days">The age in days.</param>
    public ContractState StateOf(decimal days) =>
        days > ErrorAfter ? ContractState.Broken : days > WarnAfter ? ContractState.Warned : ContractState.Passed;
}
