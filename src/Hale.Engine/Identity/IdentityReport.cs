namespace Hale.Engine.Identity;

/// <summary>What is known of an identity.</summary>
/// <param name="Id">The identity as it was asked for.</param>
/// <param name="Claims">What says whom it means, by account, and the earliest known first.</param>
/// <param name="Accounts">The accounts that it means, sorted.</param>
/// <param name="Refused">Refused records that name it; at most so many as <see cref="LongestList"/>.</param>
/// <param name="RefusedCount">How many there are.</param>
public sealed record IdentityReport(
    string Id, IReadOnlyList<IdentityClaim> Claims, IReadOnlyList<IdentifiedAccount> Accounts, IReadOnlyList<RefusedMention> Refused, long RefusedCount)
{
    /// <summary>How many entries a list has at most.</summary>
    public const int LongestList = 20;

    /// <summary>Whether nothing at all is known.</summary>
    public bool IsEmpty => Claims.Count == 0 && RefusedCount == 0;
}
