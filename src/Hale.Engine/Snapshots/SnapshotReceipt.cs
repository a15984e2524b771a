namespace Hale.Engine.Snapshots;

/// <summary>What an extract holds.</summary>
/// <param name="Accounts">How many accounts, those of their families among them.</param>
/// <param name="Family">How many of them came only because they belong to the family of another.</param>
/// <param name="OfAccounts">How many accounts there are.</param>
/// <param name="Facts">How many rows of facts.</param>
/// <param name="Kept">The values of accounts, contacts and events that stayed as they are, sorted; the rest are tokens.</param>
/// <param name="Replaced">How many other values became tokens.</param>
/// <param name="Bytes">Its size.</param>
public sealed record SnapshotReceipt(long Accounts, long Family, long OfAccounts, long Facts, IReadOnlyList<string> Kept, long Replaced, long Bytes);
