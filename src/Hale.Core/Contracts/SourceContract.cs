using Hale.Core.Sources;

namespace Hale.Core.Contracts;

/// <summary>What a source promises; the facts of one declared source share it.</summary>
/// <param name="Rules">What it promises of its rows, in the order in which it is said.</param>
public sealed record SourceContract(IReadOnlyList<ContractRule> Rules)
{
    /// <summary>Nothing is promised.</summary>
    public static SourceContract None { get; } = new([]);

    /// <summary>How old its latest fact may be; null when nothing is said.</summary>
    public FreshnessContract? Freshness { get; init; }

    /// <summary>How many rows its days must have; null when nothing is said.</summary>
    public VolumeContract? Volume { get; init; }

    /// <summary>The columns that rules of any source read from this one, by the names that people give them, sorted.</summary>
    public IReadOnlyList<string> ReadColumns { get; init; } = [];

    /// <summary>Whether anything is promised.</summary>
    public bool IsStated => Freshness is not null || Volume is not null || Rules.Count > 0;

    /// <summary>
    /// What a broken contract does to the facts of a mapping: as stated, else the usual. Accounts and subscriptions decide who is scored at all, so of them nothing is taken away
    /// unless it is stated.
    /// </summary>
    public static ContractEffect EffectOn(RowMapping mapping, ContractEffect? stated, ContractEffect usual) =>
        stated ?? (mapping is RowMapping.Accounts or RowMapping.Subscriptions ? ContractEffect.Nothing : usual);
}
