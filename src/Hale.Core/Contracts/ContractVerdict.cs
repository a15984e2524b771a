using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Contracts;

/// <summary>How a contract of a source stands at a moment.</summary>
/// <param name="Source">The declared source; of a volume the fact.</param>
/// <param name="Contract">The name of the contract.</param>
/// <param name="State">How it stands.</param>
/// <param name="Text">What was measured, for people; goes on after the name of the source.</param>
/// <param name="Limit">What is allowed, for people.</param>
public sealed record ContractVerdict(string Source, string Contract, ContractState State, string Text, string Limit)
{
    /// <summary>Since when it stands so; null when nobody knows or it stands well.</summary>
    public Instant? Since { get; init; }

    /// <summary>What it does to values as long as it is broken.</summary>
    public ContractEffect Effect { get; init; } = ContractEffect.Nothing;

    /// <summary>How many fail; null where a time is measured.</summary>
    public long? Failing { get; init; }

    /// <summary>Of how many; null where a time is measured.</summary>
    public long? Total { get; init; }

    /// <summary>A few of what fails.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>The times in which the source cannot be relied on for it.</summary>
    internal IReadOnlyList<Outage> Outages { get; init; } = [];
}
