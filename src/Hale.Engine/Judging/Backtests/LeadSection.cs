using Hale.Engine.Backtesting;
using Hale.Engine.Judging.Sections;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.Judging.Backtests;

/// <summary>The figures at each lead. The first lead has those of the card.</summary>
internal static class LeadSection
{
    public static IReadOnlyList<LeadRow> Make(Evidence evidence, ReportCard card, Headroom? headroom, Func<BacktestRow, bool> left, Intervals intervals)
    {
        var rows = evidence.Own!;
        var leads = rows.Backtest.Header.Rules.LeadDays;
        return
        [
            Row(leads[0], evidence.Panel, card.Contenders, card.Ranking, headroom),
            .. Enumerable.Range(1, leads.Count - 1).Select(lead => Later(evidence, lead, left, intervals)),
        ];
    }

    private static LeadRow Later(Evidence evidence, int lead, Func<BacktestRow, bool> left, Intervals intervals)
    {
        var rows = evidence.Own!;
        var seen = evidence with { Panel = rows.Panel(lead, left), Ahead = null };
        var contenders = ContenderSection.Make(seen, intervals);
        var ranking = RankingSection.Make(seen, contenders[0], rows.Backtest.Header.Rules.Capacity, intervals);
        return Row(rows.Backtest.Header.Rules.LeadDays[lead], seen.Panel, contenders, ranking, new HeadroomSection(rows, intervals).Make(lead));
    }

    private static LeadRow Row(int days, Panel panel, IReadOnlyList<Contender> contenders, Ranking ranking, Headroom? headroom) => new(
        days,
        panel.Count,
        panel.Accounts,
        panel.Churners,
        contenders[0].Auc,
        ContenderSection.Best(contenders),
        ranking.AtCapacity.First(row => row.IsTeams).Customers,
        ranking.AveragePrecision,
        ranking.BaseRate,
        headroom?.Auc,
        headroom?.ScoreAuc);
}
