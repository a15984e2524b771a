using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Sources;

/// <summary>A time in which a source gave nothing, or not all, so that its silence means nothing. One that a source states is taken to be known at every moment; one by a broken contract is worked out for a moment.</summary>
/// <param name="From">When it began.</param>
/// <param name="Until">When it ended, exclusive; null while it lasts.</param>
/// <param name="Because">Why, for people.</param>
/// <param name="Span">The time as people read it: <c>from 2024-03-01 to 2024-03-04</c>.</param>
public sealed record Outage(Instant From, Instant? Until, string Because, string Span)
{
    /// <summary>What values that it touches are missing for.</summary>
    public MissingReason Reason { get; init; } = MissingReason.SourceGap;

    /// <summary>Of a broken contract the words that go on after the name of the source; null of what somebody wrote down.</summary>
    public string? Said { get; init; }

    /// <summary>Whether nothing of the source can be relied on, of whatever time it is.</summary>
    public bool IsWhole => From == Instant.Always;

    /// <summary>In words: <c>usage was down from 2024-03-01 to 2024-03-04: the tracker was not loaded</c>.</summary>
    /// <param name="source">The source that was down.</param>
    public string Text(string source) => Said is not null ? $"{source} {Said}" : $"{source} {(Until is null ? "has been" : "was")} down {Span}: {Because}";

    /// <summary>Whether it touches a span of time that has an end and a beginning before it.</summary>
    public bool Touches(Instant start, Instant end) => From < end && (Until is not { } until || until > start) && start < end;
}
