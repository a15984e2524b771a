using Hale.Core.Time;

namespace Hale.Engine.Warehousing;

/// <summary>The state of an imported source.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Files">How many files it has given.</param>
/// <param name="LastImport">When it was last imported, or looked at and found unchanged.</param>
/// <param name="FirstFact">When its earliest dated fact occurred; null when it has none.</param>
/// <param name="LastFact">When its latest dated fact occurred; null when it has none.</param>
/// <param name="Refused">How many records of its files are quarantined.</param>
public sealed record SourceStatus(string Source, int Files, Instant LastImport, Instant? FirstFact, Instant? LastFact, long Refused)
{
    /// <summary>How many records its files have.</summary>
    public long Records { get; init; }

    /// <summary>How many of the refused ones name no account that is known, or more than one.</summary>
    public long Unmatched { get; init; }
}
