using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>What a card means for the people who look after customers.</summary>
internal static class TeamWords
{
    public static IReadOnlyList<string> Of(ReportCard card) =>
        [.. new[] { List(card), SurpriseWords.LastBands(card.Surprises), WarningWords.Alerts(card.Warning), WarningWords.Sentence(card), SurpriseWords.Left(card.Surprises) }.OfType<string>()];

    /// <summary>Where the answer has said already how many would have been found, what became of those on the list is all that is new.</summary>
    private static string? List(ReportCard card) =>
        card.Ranking.AtCapacity.FirstOrDefault(row => row.IsTeams) is { Customers.Value: not null } row
            ? card.Verdict.Auc.Interval is null ? Sentences.Join(CapacityWords.Found(card, row), CapacityWords.OfTheListed(card, row)) : CapacityWords.OfTheListed(card, row, named: true)
            : null;
}
