using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Words.Own;

/// <summary>What only the card of one of Hale's own scores says, sentence by sentence.</summary>
internal static class OwnWords
{
    public static IReadOnlyList<string> Of(ReportCard card) => card.Own is not { } own || card.Subject.Backtest is not { } source ? [] :
    [
        .. MeasureWords.Of(card),
        HeadroomWords.Of(card),
        PeopleWords.Of(card),
        .. own.Leads.Count > 1 ? [Leads(own.Leads)] : Array.Empty<string>(),
        .. LateWords.Of(own),
        SourceWords.Tried(source),
    ];

    /// <summary>How fast skill fades with the time that is left to act.</summary>
    public static string Leads(IReadOnlyList<LeadRow> leads) =>
        $"Pairs in the right order, by how long before the target: {string.Join("; ", leads.Select(lead => $"{NumberWords.Count(lead.Days, "day", "days")} {FigureWords.Pairs(lead.Auc)}"))}.";
}
