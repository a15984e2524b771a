namespace Hale.Warehouse.DuckDb.Import;

/// <summary>What a file gave.</summary>
/// <param name="Added">Records that gave something new.</param>
/// <param name="Known">Records that are stored already.</param>
/// <param name="FirstFact">When its earliest dated fact occurred, in microseconds; null when it has none.</param>
/// <param name="LastFact">When its latest one did.</param>
internal sealed record FileCounts(long Added, long Known, long? FirstFact, long? LastFact)
{
    /// <summary>Records that the source does not keep.</summary>
    public long LeftOut { get; init; }

    /// <summary>Records that say something else than when the file was imported before.</summary>
    public long Changed { get; init; }

    /// <summary>Records that vanished from the file, and what they describe ended with that.</summary>
    public long Ended { get; init; }

    /// <summary>Records that vanished from the file.</summary>
    public long Retracted { get; init; }

    /// <summary>The same, with the facts that the file gave before it went on.</summary>
    public FileCounts After((long? First, long? Last) before) => this with
    {
        FirstFact = FirstFact is { } first && before.First is { } earlier ? Math.Min(first, earlier) : FirstFact ?? before.First,
        LastFact = LastFact is { } last && before.Last is { } former ? Math.Max(last, former) : LastFact ?? before.Last,
    };
}
