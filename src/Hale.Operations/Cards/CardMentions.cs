using Hale.Engine.Erasing;
using Hale.Operations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Cards;

/// <summary>Where report cards, and what was said of them, mention a text.</summary>
internal static class CardMentions
{
    public static async Task<IReadOnlyList<ErasedPlace>> FindAsync(OperationsContext context, string text, CancellationToken cancellationToken)
    {
        ErasedPlace[] places =
        [
            new("operations.report_cards", "card", await context.Cards.LongCountAsync(row => row.Card.Contains(text), cancellationToken)),
            new("operations.card_acknowledgements", "author", await context.CardAcknowledgements.LongCountAsync(row => row.Author.Contains(text), cancellationToken)),
            new("operations.card_acknowledgements", "why", await context.CardAcknowledgements.LongCountAsync(row => row.Why.Contains(text), cancellationToken)),
            new("operations.lock_box_openings", "author", await context.LockBoxOpenings.LongCountAsync(row => row.Author.Contains(text), cancellationToken)),
            new("operations.lock_box_openings", "note", await context.LockBoxOpenings.LongCountAsync(row => row.Note.Contains(text), cancellationToken)),
        ];
        return [.. places.Where(place => place.Rows > 0)];
    }
}
