namespace Hale.Engine.History;

/// <summary>Which accounts of a run, in which order.</summary>
/// <param name="Band">Only accounts in this band; null for all.</param>
/// <param name="Segments">Only accounts whose attributes, as of the run, are equal to these texts.</param>
/// <param name="SortBy">What to sort by.</param>
/// <param name="Descending">Whether the largest comes first. Accounts without a value come last either way; ties are sorted by account.</param>
/// <param name="Attributes">The attributes to show beside the score, as of the run.</param>
/// <param name="Limit">At most so many; null for all.</param>
public sealed record AccountQuery(
    string? Band,
    IReadOnlyList<KeyValuePair<string, string>> Segments,
    SortKey SortBy,
    bool Descending,
    IReadOnlyList<string> Attributes,
    int? Limit)
{
    /// <summary>The run whose scores are given beside those listed; null for none.</summary>
    public long? ComparedRun { get; init; }
}
