namespace Hale.Core.Metrics.Accounts;

/// <summary>Accounts each of which is the parent of the one before, and the first of the last.</summary>
/// <param name="Accounts">The accounts, from the first in ordinal order to its parent and so on.</param>
public sealed record ParentCircle(IReadOnlyList<string> Accounts);
