using Hale.Cli.Hosting;
using Hale.Engine.Trends.Moves;

namespace Hale.Cli.Output.Trends;

/// <summary>Movers in each of their formats.</summary>
internal static class MoversList
{
    public static void Write(Terminal terminal, string format, MoveList moves, AskedMoves asked)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, Shape(moves, asked));
                break;
            case "csv":
                WriteCsv(terminal.RawOut, moves);
                break;
            default:
                MoversText.Write(terminal.Out, moves, asked);
                break;
        }
    }

    private static void WriteCsv(TextWriter output, MoveList moves)
    {
        var query = moves.Query;
        var decimals = query.After.Header.Outline.Decimals;
        Csv.WriteRow(output, ["account", "name", "move", "band_move", "score_before", "score", "change", "band_before", "band", "scorecard_before", "scorecard", "arr", "why", .. query.Attributes]);
        foreach (var move in moves.Moves)
        {
            Csv.WriteRow(output,
            [
                move.Account,
                move.Name,
                Cells.Snake(move.Kind.ToString()),
                Cells.Snake(move.Turn.ToString()),
                Fixed(MoveCells.Printed(query.Before, move.Before), query.Before.Header.Outline.Decimals),
                Fixed(MoveCells.Printed(query.After, move.After), decimals),
                Fixed(MoveCells.Change(query, move), decimals),
                MoveCells.Band(query.Before, move.Before),
                MoveCells.Band(query.After, move.After),
                MoveCells.Scorecard(query.Before, move.Before),
                MoveCells.Scorecard(query.After, move.After),
                move.Revenue is { } paid ? RevenueText.Exact(paid) : null,
                MoveCells.Why(move) is { Length: > 0 } why ? why : null,
                .. move.Attributes.Select(value => value.IsMissing ? null : Cells.Exact(value)),
            ]);
        }
    }

    private static string? Fixed(decimal? number, int decimals) => number is { } printed ? Numbers.Fixed(printed, decimals) : null;

    private static object Shape(MoveList moves, AskedMoves asked) => new
    {
        score = moves.Query.After.Header.Outline.Name,
        before = new { as_of = moves.Query.Before.Header.AsOfLabel, run = moves.Query.Before.Number, definition = moves.Query.Before.Header.DefinitionHash },
        after = new { as_of = moves.Query.After.Header.AsOfLabel, run = moves.Query.After.Number, definition = moves.Query.After.Header.DefinitionHash },
        same_definition = moves.Query.IsSameDefinition,
        dead_band = asked.Rule.Trend.DeadBand,
        dead_band_of_the_score = asked.Rule.IsOwn,
        arr_from = RevenueText.Word(moves.Query.Revenue),
        currency = moves.Query.Revenue.Currency,
        counts = moves.Counts.Select(count => new { move = count.Kind, band_move = count.Turn, accounts = count.Count.Accounts, arr = count.Count.Revenue, accounts_without_arr = count.Count.WithoutRevenue }),
        moves = moves.Moves.Select(move => Shape(moves.Query, move)),
    };

    private static object Shape(MoveQuery query, Move move) => new
    {
        move.Account,
        move.Name,
        move = move.Kind,
        band_move = move.Turn,
        score_before = MoveCells.Printed(query.Before, move.Before),
        score = MoveCells.Printed(query.After, move.After),
        change = MoveCells.Change(query, move),
        band_before = MoveCells.Band(query.Before, move.Before),
        band = MoveCells.Band(query.After, move.After),
        scorecard_before = MoveCells.Scorecard(query.Before, move.Before),
        scorecard = MoveCells.Scorecard(query.After, move.After),
        arr = move.Revenue,
        why = MoveCells.Why(move) is { Length: > 0 } why ? why : null,
        attributes = query.Attributes.Zip(move.Attributes).ToDictionary(pair => pair.First, pair => Cells.Json(pair.Second)),
    };
}
