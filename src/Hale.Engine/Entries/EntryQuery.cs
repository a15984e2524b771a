namespace Hale.Engine.Entries;

/// <summary>Which entries.</summary>
/// <param name="After">Only those with a higher number; 0 for all.</param>
/// <param name="Account">Only of this account; null for all.</param>
/// <param name="Limit">At most so many; null for all.</param>
public sealed record EntryQuery(long After = 0, string? Account = null, int? Limit = null)
{
    /// <summary>Every entry.</summary>
    public static EntryQuery All { get; } = new();
}
