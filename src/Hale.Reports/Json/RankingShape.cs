using Hale.Engine.ReportCards;
using Hale.Reports.Words;

namespace Hale.Reports.Json;

/// <summary>Whether those who leave come first, and how others than the score order them.</summary>
internal sealed record RankingShape(
    FigureShape Auc,
    FigureShape AucAhead,
    FigureShape AveragePrecision,
    FigureShape BaseRate,
    IReadOnlyList<RankingShape.Contender> Contenders,
    IReadOnlyList<RankingShape.Capacity> AtCapacity,
    IReadOnlyList<PointShape> Roc)
{
    public static RankingShape Of(ReportCard card)
    {
        var ranking = card.Ranking;
        return new(
            FigureShape.Of(ranking.Auc),
            FigureShape.Of(ranking.AucAhead),
            FigureShape.Of(ranking.AveragePrecision),
            FigureShape.Of(ranking.BaseRate),
            [.. card.Contenders.Select(one => new Contender(one.Kind, ContenderWords.Name(one.Kind, card.Subject), one.Naive, FigureShape.Of(one.Auc), FigureShape.Of(one.AucAhead), FigureShape.Maybe(one.Gain)))],
            [.. ranking.AtCapacity.Select(row => new Capacity(row.Share, row.IsTeams, row.Accounts, FigureShape.Of(row.Customers), row.CustomersByChance, FigureShape.Of(row.Precision), FigureShape.Of(row.Recall), FigureShape.Of(row.Lift)))],
            PointShape.Of(ranking.Roc));
    }

    internal sealed record Contender(ContenderKind Kind, string Name, bool Naive, FigureShape Auc, FigureShape AucAhead, FigureShape? Gain);

    internal sealed record Capacity(double Share, bool IsTeams, double Accounts, FigureShape Customers, double CustomersByChance, FigureShape Precision, FigureShape Recall, FigureShape Lift);
}
