using Hale.Core.Movement;
using Hale.Engine.History;
using Hale.Engine.Movement;

namespace Hale.Cli.Output;

/// <summary>The movement of many accounts for machines.</summary>
internal static class BookMovementShape
{
    public static object Of(BookMovement book) => new
    {
        score_name = book.Runs.After.Header.Outline.Name,
        from = End(book.Runs.Before),
        to = End(book.Runs.After),
        book.Compared,
        book.Joined,
        book.Left,
        bands = book.Bands.Select(band => new { band.Band, accounts_before = band.Before, accounts_after = band.After, revenue_before = band.RevenueBefore, revenue_after = band.RevenueAfter }),
        moved_band = book.Moves.Select(move => new { move.Account, down = move.IsDown, before = Stand(move.Before), after = Stand(move.After), move.Revenue }),
        causes = book.Causes.Select(cause => new { cause.Kind, cause.Path, cause.Label, cause.Points, accounts_down = cause.Down, accounts_up = cause.Up, most = cause.Most }),
        not_split = book.NotSplit.Select(pair => new { reason = pair.Key, accounts = pair.Value }),
        nested = book.Nested,
        note = MovementText.Arithmetic,
    };

    private static object End(Run run) => new { run = run.Number, as_of = run.Header.AsOfLabel, definition_hash = run.Header.DefinitionHash };

    private static object Stand(MovementStand stand) => new { stand.Score, stand.Band, band_label = stand.BandLabel };
}
