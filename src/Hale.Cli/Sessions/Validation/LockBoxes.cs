using Hale.Cli.Hosting;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Proving;
using Hale.Engine.ReportCards;

namespace Hale.Cli.Sessions.Validation;

/// <summary>Opens lock-boxes: makes the card of the newest time alone, and keeps it with the look at it.</summary>
internal static class LockBoxes
{
    /// <summary>Opens the lock-box of a stored backtest or, where nothing new lies in it, what was read of it last. The look is noted in the warehouse before anything is read, and with the card once it is made.</summary>
    public static async Task<(OpenedLockBox Opened, ReportCard Card)> OpenAsync(
        Terminal terminal, DataSession session, JudgedDefinition judged, StoredBacktest stored, string author, string note, CancellationToken cancellation)
    {
        var from = stored.OpensFrom ?? throw new ArgumentException("Nothing of this backtest is kept back.", nameof(stored));
        var now = CardMaking.Now(terminal);
        var whole = await Backtests.OpenLockBoxAsync(session.Warehouse, judged.Project, stored, new LockBoxOpening(author, note, now), cancellation);
        var backtest = LockedRows.Of(whole, from);
        var card = await CardMaking.MakeAsync(terminal, judged, backtest, BesideBacktest.Nothing, cancellation);
        var head = CardMaking.Head(terminal, judged, stored, backtest) with { IsLockBox = true };
        var opening = new OpeningDraft(from, author, note, now) { FollowsEarlierLooks = stored.Totals.Locked > 0 && stored.ReadFrom is not null };
        return (await session.Operations.Cards.OpenAsync(new CardDraft(head, card), opening, cancellation), card);
    }
}
