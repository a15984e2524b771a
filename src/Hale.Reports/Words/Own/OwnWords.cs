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
        .. Weights(card),
        PeopleWords.Of(card),
        .. own.Leads.Count > 1 ? [Leads(own.Leads)] : Array.Empty<string>(),
        .. LateWords.Of(own),
        SourceWords.Tried(source),
    ];

    /// <summary>What the weights are worth beside counting every measure alike.</summary>
    private static IEnumerable<string> Weights(ReportCard card) => card.Contenders.Where(contender => contender is { Kind: ContenderKind.EqualWeights, Gain: not null, Auc.Value: not null }).Select(alike =>
        alike.Gain!.Interval?.Low > 0
            ? $"The weights are worth something: with all measures counting alike {FigureWords.Pairs(alike.Auc)} pairs are in the right order."
            : $"That the weights are worth anything is not shown: with all measures counting alike {FigureWords.Pairs(alike.Auc)} pairs are in the right order.");

    /// <summary>How fast skill fades with the time that is left to act.</summary>
    public static string Leads(IReadOnlyList<LeadRow> leads) =>
        $"Pairs in the right order, by how long before the target: {string.Join("; ", leads.Select(lead => $"{NumberWords.Count(lead.Days, "day", "days")} {FigureWords.Pairs(lead.Auc)}"))}.";
}
