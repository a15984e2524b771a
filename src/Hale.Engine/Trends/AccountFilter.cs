namespace Hale.Engine.Trends;

/// <summary>Which accounts of a close.</summary>
/// <param name="Band">Only those in this band; null for all.</param>
/// <param name="Segments">Only those whose attributes, as known at the close, are equal to these texts.</param>
public sealed record AccountFilter(string? Band, IReadOnlyList<KeyValuePair<string, string>> Segments)
{
    /// <summary>All accounts.</summary>
    public static AccountFilter None { get; } = new(null, []);
}
