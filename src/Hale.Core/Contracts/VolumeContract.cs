namespace Hale.Core.Contracts;

/// <summary>How many rows a day of a source must have, as a share of what is usual: the median of the same weekdays before.</summary>
/// <param name="Weeks">Of how many weeks before, from 1.</param>
/// <param name="Effect">What happens when it is broken, as stated; null when nothing is.</param>
public sealed record VolumeContract(int Weeks, ContractEffect? Effect)
{
    /// <summary>The name by which people know it.</summary>
    public const string Name = "volume";

    /// <summary>Below which share of the usual it warns; null when it does not.</summary>
    public decimal? WarnBelow { get; init; }

    /// <summary>Below which share of the usual it is broken; null when it is not.</summary>
    public decimal? ErrorBelow { get; init; }

    /// <summary>Above which share of the usual it warns; null when it does not.</summary>
    public decimal? WarnAbove { get; init; }

    /// <summary>Above which share of the usual it is broken; null when it is not.</summary>
    public decimal? ErrorAbove { get; init; }

    /// <summary>How it stands with a share of what is usual.</summary>
    public ContractState StateOf(decimal share) =>
        share < ErrorBelow || share > ErrorAbove ? ContractState.Broken
        : share < WarnBelow || share > WarnAbove ? ContractState.Warned
        : ContractState.Passed;
}
