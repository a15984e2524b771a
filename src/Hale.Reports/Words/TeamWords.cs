using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>What a card means for the people who look after customers.</summary>
internal static class TeamWords
{
    public static IReadOnlyList<string> Of(ReportCard card) =>
        [.. new[] { List(card), SurpriseWords.LastBands(card.Surprises), WarningWords.Alerts(card.Warning), WarningWords.Sentence(card), SurpriseWords.Left(card.Surprises) }.OfType<string>()];

    private static string? List(ReportCard card) =>
        card.Ranking.AtCapacity.FirstOrDefault(row => row.IsTeams) is { Customers.Value: not null } row ? Sentences.Join(CapacityWords.Found(card, row), CapacityWords.OfTheListed(card, row)) : null;
}
