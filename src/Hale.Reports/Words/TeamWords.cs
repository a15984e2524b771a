using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>What a card means for the people who look after customers.</summary>
internal static class TeamWords
{
    public static IReadOnlyList<string> Of(ReportCard card) =>
        [.. new[] { List(card), WarningWords.Sentence(card.Warning), SurpriseWords.Left(card.Surprises), SurpriseWords.Stayed(card.Surprises) }.OfType<string>()];

    private static string? List(ReportCard card)
    {
        if (card.Ranking.AtCapacity.FirstOrDefault(row => row.IsTeams) is not { Recall.Value: not null } row)
        {
            return null;
        }
        return Sentences.Join(
            CapacityWords.Found(row, card.Subject),
            CapacityWords.OnTheList(row, card.Ranking.BaseRate),
            "That is whom the list would have held; how many could have been kept is another question.");
    }
}
