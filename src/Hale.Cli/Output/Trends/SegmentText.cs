using Hale.Core.Values;
using Hale.Engine.Trends.Books;

namespace Hale.Cli.Output.Trends;

/// <summary>What a segment is called.</summary>
internal static class SegmentText
{
    /// <summary>As people read it; accounts without a value are named as such.</summary>
    public static string Of(BookSegment segment) =>
        segment.From.IsMissing ? $"(no {segment.By.Name})"
        : segment.From == segment.To ? Cells.Attribute(segment.From)
        : $"{Cells.Attribute(segment.From)} to {Cells.Attribute(segment.To)}";

    /// <summary>As machines read it; null for accounts without a value.</summary>
    public static string? Exact(BookSegment segment) =>
        segment.From.IsMissing ? null
        : segment.From == segment.To ? Cells.Exact(segment.From)
        : $"{Cells.Exact(segment.From)}..{Cells.Exact(segment.To)}";

    /// <summary>Whether its numbers are grouped.</summary>
    public static bool IsGrouped(BookSegment segment) => segment.From is { IsMissing: false, Kind: ValueKind.Number } && segment.From != segment.To;
}
