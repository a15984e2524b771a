using Hale.Core.Lineage;
using Hale.Core.Scoring;
using Hale.Engine.History;
using Hale.Engine.Trends.Moves;

namespace Hale.Cli.Output.Trends;

/// <summary>How an account that moved is written.</summary>
internal static class MoveCells
{
    /// <summary>The printed score at a close; null without one.</summary>
    public static decimal? Printed(Run close, MoveSide? side) => side?.Value is { } value ? close.Header.Outline.Print(value) : null;

    /// <summary>The name of the band; null without one.</summary>
    public static string? Band(Run close, MoveSide? side) => side?.Band is { } band ? close.Header.Outline.Bands[band].Name : null;

    /// <summary>The score as people are shown it, or a dash.</summary>
    public static string Shown(Run close, MoveSide? side) => Printed(close, side) is { } printed ? close.Header.Outline.Show(printed, Band(close, side)!) : "–";

    /// <summary>The change of the printed score; null where there is none.</summary>
    public static decimal? Change(MoveQuery query, Move move) =>
        query.IsSameScale ? Printed(query.After, move.After) - Printed(query.Before, move.Before) : null;

    /// <summary>The band at a close, or why there is none.</summary>
    public static string BandOrReason(Run close, MoveSide? side) =>
        side is null ? string.Empty : Band(close, side) ?? AccountTable.StatusWords(side.Status);

    /// <summary>The scorecard at a close.</summary>
    public static string? Scorecard(Run close, MoveSide? side) => side is null ? null : Of(close.Header.Outline, side.Scorecard);

    /// <summary>Why an account is at one close only.</summary>
    public static string Why(Move move) => move.Absence switch
    {
        null => string.Empty,
        { Became: LineageKind.Split, Other: { } other } => $"split off from {other}",
        { Became: LineageKind.Renamed, Other: { } other } => $"renamed to {other}",
        { Became: not null, Other: { } other } => $"merged into {other}",
        { ExcludedBy: { } name } => move.Kind == MoveKind.Left ? $"now excluded by {name}" : $"was excluded by {name}",
        { IsLeftOut: true } => move.Kind == MoveKind.Left ? "now outside the population" : "was outside the population",
        _ => move.Kind == MoveKind.Left ? "ended" : "new",
    };

    private static string? Of(ScoreOutline outline, int scorecard) => scorecard >= 0 && scorecard < outline.Scorecards.Count ? outline.Scorecards[scorecard].Name : null;
}
