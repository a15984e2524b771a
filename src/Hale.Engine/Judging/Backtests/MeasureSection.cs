using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Statistics;

namespace Hale.Engine.Judging.Backtests;

/// <summary>What each measure is worth, alone and among the others, and what its missing-data policy does.</summary>
internal sealed class MeasureSection(OwnRows rows, Intervals intervals)
{
    public Measures Make()
    {
        var backtest = rows.Backtest;
        var places = rows.Places(0, _ => true);
        var byCard = places.GroupBy(place => backtest.Rows[place].Scorecard).ToDictionary(group => group.Key, group => (IReadOnlyList<int>)[.. group]);
        var table = new List<MeasureRow>();
        foreach (var card in backtest.Measures.GroupBy(column => column.Scorecard))
        {
            var own = byCard.GetValueOrDefault(card.Key) ?? [];
            var columns = card.ToList();
            var free = Free(columns, own);
            table.AddRange(columns.Select((column, index) => Row(column, own, free.Select(fit => fit.Fit.Coefficients[index]))));
        }

        return new Measures(table, table.Count == 0 ? 0 : (double)rows.Panel(places).Churners / table.Count);
    }

    /// <summary>The joint fit of staying on all measures of a scorecard.</summary>
    private Answer<FreeFit> Free(IReadOnlyList<MeasureColumn> columns, IReadOnlyList<int> places) =>
        new PredictorMatrix([.. columns.Select(column => column.Points)], saysMissing: false).Fit(places, [.. places.Select(place => !rows.Backtest.Rows[place].Left)]);

    private MeasureRow Row(MeasureColumn column, IReadOnlyList<int> places, Answer<double> free)
    {
        var present = places.Where(place => column.States.Span[place] == NodeState.Present && !double.IsNaN(column.Points.Span[place])).ToList();
        var panel = rows.Panel(present);
        var varies = present.Count > 0 && present.Any(place => column.Points.Span[place] != column.Points.Span[present[0]]);
        var scorecards = rows.Backtest.Outline.Scorecards;
        return new MeasureRow(
            scorecards.Count > 1 ? scorecards[column.Scorecard].Label : null,
            column.Label,
            column.Metric,
            column.NominalShare,
            places.Count == 0 ? 0 : places.Average(place => column.Shares.Span[place]),
            States(column, places, present),
            intervals.Auc(panel, [.. present.Select(place => -column.Points.Span[place])]),
            varies ? free.Match(value => value, _ => (double?)null) : null,
            varies ? free.Match(_ => (Shortfall?)null, why => Shortfalls.Of(why)) : present.Count == 0 ? Shortfall.NoObservations : Shortfall.OneValue);
    }

    private IReadOnlyList<MeasureStateRow> States(MeasureColumn column, IReadOnlyList<int> places, List<int> present)
    {
        var left = Mean(column, present.Where(Left));
        var stayed = Mean(column, present.Where(place => !Left(place)));
        return [.. places.GroupBy(place => Presence(column, place)).OrderBy(group => group.Key).Select(group => State(column, group.Key, [.. group], left, stayed))];
    }

    private MeasureStateRow State(MeasureColumn column, MeasurePresence presence, IReadOnlyList<int> places, double? left, double? stayed)
    {
        var panel = rows.Panel(places);
        var counted = places.Where(place => !double.IsNaN(column.Points.Span[place])).ToList();
        var share = counted.Count == 0 ? 0 : (double)counted.Count(Left) / counted.Count;
        var alike = presence == MeasurePresence.Present || counted.Count == 0 ? null : (share * left) + ((1 - share) * stayed);
        return new MeasureStateRow(presence, places.Count, panel.ChurnObservations, Figures.Rate(panel, panel.ChurnObservations, panel.Count, intervals), Mean(column, counted), alike);
    }

    private bool Left(int place) => rows.Backtest.Rows[place].Left;

    private static double? Mean(MeasureColumn column, IEnumerable<int> places) =>
        places.Select(place => (double?)column.Points.Span[place]).Where(points => points is { } number && !double.IsNaN(number)).Average();

    private static MeasurePresence Presence(MeasureColumn column, int place) => (column.States.Span[place], column.Reasons.Span[place]) switch
    {
        (NodeState.Present, _) => MeasurePresence.Present,
        (NodeState.NotApplicable, _) or (_, MissingReason.NotApplicable) => MeasurePresence.NotApplicable,
        (NodeState.LastKnown, _) or (_, MissingReason.Stale) => MeasurePresence.Stale,
        (_, MissingReason.NoResponse) => MeasurePresence.Silent,
        (_, MissingReason.NotAsked) => MeasurePresence.NotAsked,
        _ => MeasurePresence.NoData,
    };
}
