using Hale.Engine.Trends.Moves;
using Spectre.Console;

namespace Hale.Cli.Output.Trends;

/// <summary>The movers of one kind as a table.</summary>
internal static class MoversSheet
{
    /// <summary>Writes the table; nothing when there are none.</summary>
    public static void Write(IAnsiConsole console, MoveList moves, AskedMoves asked, MoveKind kind)
    {
        var listed = moves.Moves.Where(move => move.Kind == kind).ToList();
        if (listed.Count == 0)
        {
            return;
        }

        var all = kind == MoveKind.Steady ? moves.Counts.Where(count => count.Kind == kind && count.Turn != BandTurn.None).Sum(count => count.Count.Accounts) : moves.Of(kind).Accounts;
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{MoveWords.Title(kind)}[/]: {Words.Count(all, "account")}{(listed.Count < all ? $"; {Words.Number(listed.Count)} shown" : string.Empty)}");
        var sheet = new Sheet([.. Columns(moves.Query, kind)]);
        foreach (var move in listed)
        {
            sheet.Row(Row(moves.Query, move), Remark(moves.Query, move));
        }

        if (sheet.Write(console) is var leftOut and > 0)
        {
            console.WriteLine($"{Words.Count(leftOut, "column")} had no room; `--format csv` writes them all.");
        }
    }

    private static IEnumerable<SheetColumn> Columns(MoveQuery query, MoveKind kind) =>
    [
        new("account"),
        new("name", Fit: SheetFit.Shortened),
        .. kind == MoveKind.Entered ? Array.Empty<SheetColumn>() : [new SheetColumn("before", Right: true)],
        .. kind == MoveKind.Left ? Array.Empty<SheetColumn>() : [new SheetColumn("now", Right: true)],
        .. HasChange(query, kind) ? [new SheetColumn("change", Right: true)] : Array.Empty<SheetColumn>(),
        new("band"),
        .. RevenueText.IsKnown(query.Revenue) ? [new SheetColumn(RevenueText.Header(query.Revenue), Right: true)] : Array.Empty<SheetColumn>(),
        .. query.Attributes.Select(name => new SheetColumn(name, Fit: SheetFit.LeftOut)),
    ];

    private static IReadOnlyList<SheetCell> Row(MoveQuery query, Move move) =>
    [
        new(move.Account),
        new(move.Name ?? string.Empty),
        .. move.Kind == MoveKind.Entered ? Array.Empty<SheetCell>() : [new SheetCell(MoveCells.Shown(query.Before, move.Before))],
        .. move.Kind == MoveKind.Left ? Array.Empty<SheetCell>() : [new SheetCell(MoveCells.Shown(query.After, move.After))],
        .. HasChange(query, move.Kind) ? [new SheetCell(MoveCells.Change(query, move) is { } change ? Numbers.Signed(change, query.After.Header.Outline.Decimals) : string.Empty)] : Array.Empty<SheetCell>(),
        new(Bands(query, move), BandStyle.Style(MoveCells.Band(query.After, move.After))),
        .. RevenueText.IsKnown(query.Revenue) ? [new SheetCell(move.Revenue is { } paid ? RevenueText.Amount(paid) : "–")] : Array.Empty<SheetCell>(),
        .. move.Attributes.Select(value => new SheetCell(value.IsMissing ? "–" : Cells.Attribute(value))),
    ];

    // The points of a grade are no number that anybody is shown.
    private static bool HasChange(MoveQuery query, MoveKind kind) => !query.After.Header.Outline.IsGraded && kind is MoveKind.Fell or MoveKind.Rose or MoveKind.Steady;

    private static string Bands(MoveQuery query, Move move)
    {
        var (before, after) = (MoveCells.BandOrReason(query.Before, move.Before), MoveCells.BandOrReason(query.After, move.After));
        return before.Length == 0 || before == after ? after : after.Length == 0 ? before : $"{before} → {after}";
    }

    private static string Remark(MoveQuery query, Move move) => move.Absence is not null ? MoveCells.Why(move)
        : (MoveCells.Scorecard(query.Before, move.Before), MoveCells.Scorecard(query.After, move.After)) is var (before, after) && before != after ? $"scorecard {before} → {after}"
        : string.Empty;
}
