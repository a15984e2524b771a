namespace Hale.Core.Sources;

/// <summary>An account that no column holds: it is found by what the row says, the first key that gives one.</summary>
/// <param name="Name">The name by which mappings speak of it, which no column of a file has.</param>
/// <param name="Keys">How it is found, in order. A plain column that is not empty decides; an id that nobody knows does not.</param>
public sealed record ResolvedColumn(string Name, IReadOnlyList<AccountKey> Keys)
{
    /// <summary>The one of some keys.</summary>
    public static ResolvedColumn Of(IReadOnlyList<AccountKey> keys) => new($"[{string.Join(", ", keys)}]", keys);
}
