namespace Hale.Engine.Snapshots;

/// <summary>Which extract of a warehouse is wanted.</summary>
/// <param name="Accounts">About how many accounts; their families come with them.</param>
/// <param name="Words">The texts that stay as they are, because definitions speak of them.</param>
/// <param name="Folder">The data folder that it becomes; new or empty.</param>
public sealed record SnapshotRequest(int Accounts, SpokenWords Words, string Folder);
