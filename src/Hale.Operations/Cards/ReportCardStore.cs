using Hale.Engine.Proving;
using Hale.Engine.ReportCards;
using Hale.Operations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Cards;

/// <summary>Report cards, numbered while nobody else writes.</summary>
internal sealed class ReportCardStore(OperationsSession session) : IReportCardStore
{
    public Task<KeptCard> KeepAsync(CardDraft draft, CancellationToken cancellationToken) => session.WriteAsync(
        async context => CardRows.Of(await KeepAsync(context, draft, cancellationToken)), cancellationToken);

    public Task<IReadOnlyList<KeptCard>> ListAsync(string? definition, CancellationToken cancellationToken) => session.ReadAsync<IReadOnlyList<KeptCard>>(
        async context => [.. (await Lines(context.Cards.Where(row => definition == null || row.Definition == definition)).OrderByDescending(row => row.Number).ToListAsync(cancellationToken)).Select(CardRows.Of)],
        cancellationToken);

    public Task<ReportCard?> ReadAsync(long number, CancellationToken cancellationToken) => session.ReadAsync(
        async context => CardText.Read(await context.Cards.Where(row => row.Number == number).Select(row => row.Card).SingleAsync(cancellationToken)), cancellationToken);

    public Task<Acknowledgement> AcknowledgeAsync(AcknowledgementDraft draft, CancellationToken cancellationToken) => session.WriteAsync(
        async context =>
        {
            var definition = await context.Cards.Where(row => row.Number == draft.Card).Select(row => row.Definition).SingleAsync(cancellationToken);
            var row = CardRows.Of(1 + (await context.CardAcknowledgements.MaxAsync(known => (long?)known.Number, cancellationToken) ?? 0), draft);
            context.Add(row);
            return CardRows.Of(row, definition);
        },
        cancellationToken);

    public Task<IReadOnlyList<Acknowledgement>> AcknowledgementsAsync(string definition, CancellationToken cancellationToken) => session.ReadAsync<IReadOnlyList<Acknowledgement>>(
        async context =>
        {
            var rows = context.CardAcknowledgements.AsNoTracking().Where(row => context.Cards.Any(card => card.Number == row.Card && card.Definition == definition));
            return [.. (await rows.OrderByDescending(row => row.Number).ToListAsync(cancellationToken)).Select(row => CardRows.Of(row, definition))];
        },
        cancellationToken);

    public Task<OpenedLockBox> OpenAsync(CardDraft draft, OpeningDraft opening, CancellationToken cancellationToken) => session.WriteAsync(
        async context =>
        {
            var card = await KeepAsync(context, draft, cancellationToken);
            var row = new OpeningRow
            {
                Number = 1 + (await context.LockBoxOpenings.MaxAsync(known => (long?)known.Number, cancellationToken) ?? 0),
                Card = card.Number,
                LockedFrom = opening.LockedFrom,
                Author = opening.Author,
                Note = opening.Note,
                OpenedAt = opening.At,
                Earlier = opening.FollowsEarlierLooks ? 0 : await EarlierAsync(context, draft.Head, opening, cancellationToken),
            };
            context.Add(row);
            return CardRows.Of(row, card);
        },
        cancellationToken);

    public Task<IReadOnlyList<OpenedLockBox>> OpeningsAsync(string score, CancellationToken cancellationToken) => session.ReadAsync<IReadOnlyList<OpenedLockBox>>(
        async context =>
        {
            var cards = await Lines(context.Cards.Where(row => row.Score == score && row.IsLockBox)).ToDictionaryAsync(row => row.Number, cancellationToken);
            var rows = await context.LockBoxOpenings.AsNoTracking().OrderByDescending(row => row.Number).ToListAsync(cancellationToken);
            return [.. rows.Where(row => cards.ContainsKey(row.Card)).Select(row => CardRows.Of(row, cards[row.Card]))];
        },
        cancellationToken);

    /// <summary>Looks at times that share outcomes, of whatever score: each began before the other one's outcomes end.</summary>
    private static async Task<int> EarlierAsync(OperationsContext context, CardHead head, OpeningDraft opening, CancellationToken cancellationToken)
    {
        var spans = await context.LockBoxOpenings
            .Join(context.Cards, row => row.Card, card => card.Number, (row, card) => new { row.LockedFrom, card.Known })
            .ToListAsync(cancellationToken);
        return spans.Count(span => span.LockedFrom < head.Known && opening.LockedFrom < span.Known);
    }

    private static async Task<CardRow> KeepAsync(OperationsContext context, CardDraft draft, CancellationToken cancellationToken)
    {
        var (head, text) = (draft.Head, CardText.Of(draft.Card));
        var hash = CardText.Hash(text);
        var same = context.Cards.Where(row =>
            row.Score == head.Score && row.Definition == head.Definition && row.Backtest == head.Backtest && row.Known == head.Known && row.IsLockBox == head.IsLockBox && row.LeadDays == head.LeadDays && row.CardHash == hash);
        if (await Lines(same).OrderBy(row => row.Number).FirstOrDefaultAsync(cancellationToken) is { } kept)
        {
            return kept;
        }

        var added = CardRows.Of(1 + (await context.Cards.MaxAsync(row => (long?)row.Number, cancellationToken) ?? 0), draft, text, hash);
        context.Add(added);
        return added;
    }

    /// <summary>Cards without their texts, which are long.</summary>
    private static IQueryable<CardRow> Lines(IQueryable<CardRow> cards) => cards.AsNoTracking().Select(row => new CardRow
    {
        Number = row.Number,
        Score = row.Score,
        Definition = row.Definition,
        Version = row.Version,
        Backtest = row.Backtest,
        Rules = row.Rules,
        Known = row.Known,
        LeadDays = row.LeadDays,
        IsLockBox = row.IsLockBox,
        MadeAt = row.MadeAt,
        Verdict = row.Verdict,
        Auc = row.Auc,
        AucLow = row.AucLow,
        AucHigh = row.AucHigh,
        Observations = row.Observations,
        Churners = row.Churners,
        Blocking = row.Blocking,
        CardHash = row.CardHash,
        Card = string.Empty,
    });
}
