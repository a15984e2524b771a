using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>What a card means for the people who look after customers.</summary>
internal static class TeamWords
{
    public static IReadOnlyList<string> Of(ReportCard card) =>
        [.. new[] { List(card), WarningWords.Sentence(card.Warning), SurpriseWords.Left(card.Surprises), SurpriseWords.Stayed(card.Surprises) }.OfType<string>()];

    private static string? List(ReportCard card) =>
        card.Ranking.AtCapacity.FirstOrDefault(row => row.IsTeams) is { Recall.Value: not null } row ? CapacityWords.List(row, card.Ranking.BaseRate, card.Subject) : null;
}
