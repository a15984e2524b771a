using Hale.Engine.ReportCards;

namespace Hale.Engine.Proving;

/// <summary>Keeps report cards, what people say of their alarms, and every look into the lock-box. All of it is only ever added to.</summary>
public interface IReportCardStore
{
    /// <summary>Keeps a card. The same card of the same backtest, kept again, stays the one that it was.</summary>
    Task<KeptCard> KeepAsync(CardDraft draft, CancellationToken cancellationToken);

    /// <summary>All cards without what they hold, the newest first; of one definition where a hash is given.</summary>
    Task<IReadOnlyList<KeptCard>> ListAsync(string? definition, CancellationToken cancellationToken);

    /// <summary>What a card holds; null where it was written by a Hale whose cards this one cannot read.</summary>
    /// <param name="number">The number of a card that is kept.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<ReportCard?> ReadAsync(long number, CancellationToken cancellationToken);

    /// <summary>Keeps what somebody says of the alarms of a card.</summary>
    Task<Acknowledgement> AcknowledgeAsync(AcknowledgementDraft draft, CancellationToken cancellationToken);

    /// <summary>What was said of the alarms of a definition's cards, the newest first.</summary>
    Task<IReadOnlyList<Acknowledgement>> AcknowledgementsAsync(string definition, CancellationToken cancellationToken);

    /// <summary>Keeps the card of a lock-box together with the look at it: neither is there without the other.</summary>
    Task<OpenedLockBox> OpenAsync(CardDraft draft, OpeningDraft opening, CancellationToken cancellationToken);

    /// <summary>Every look into the lock-box of a score, the newest first.</summary>
    Task<IReadOnlyList<OpenedLockBox>> OpeningsAsync(string score, CancellationToken cancellationToken);
}
