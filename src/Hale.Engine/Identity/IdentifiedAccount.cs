using Hale.Core.Lineage;

namespace Hale.Engine.Identity;

/// <summary>An account that an identity means.</summary>
/// <param name="Account">Its id.</param>
/// <param name="Versions">What sources say of it, by source.</param>
/// <param name="Parent">The id of its parent; null without one.</param>
/// <param name="Aliases">By which ids it is known, at most so many as <see cref="IdentityReport.LongestList"/>.</param>
/// <param name="Contacts">How many people are stored there.</param>
/// <param name="Facts">How many facts are stored of it, by source.</param>
public sealed record IdentifiedAccount(
    string Account, IReadOnlyList<AccountVersion> Versions, string? Parent, IReadOnlyList<IdentityClaim> Aliases, long Contacts, IReadOnlyList<FactCount> Facts)
{
    /// <summary>What sources say became of it, or of others that became it or came out of it, in the order in which it happened.</summary>
    public IReadOnlyList<LineageFact> Lineage { get; init; } = [];
}
