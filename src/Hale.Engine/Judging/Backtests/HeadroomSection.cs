using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Statistics;

namespace Hale.Engine.Judging.Backtests;

/// <summary>A free model of listed metrics beside the score, tested on later time and on other accounts.</summary>
internal sealed class HeadroomSection(OwnRows rows, Intervals intervals)
{
    private const int ManyRows = 100_000;

    private readonly PredictorMatrix _matrix = new([.. rows.Backtest.Predictors.Select(predictor => predictor.Values)], saysMissing: true);

    /// <summary>At a lead; null where no metrics are listed.</summary>
    public Headroom? Make(int lead)
    {
        if (rows.Backtest.Predictors.Count == 0)
        {
            return null;
        }

        var places = rows.Places(lead, _ => true);
        var fits = new HeadroomOrigins(rows).Of(places)
            .Select(part => (Fitted: (IReadOnlyList<int>)part.Fitted, Tested: (IReadOnlyList<int>)part.Tested, Fit: Fit(part.Fitted)))
            .Where(split => split.Fit.IsKnown)
            .Select(split => (split.Fitted, split.Tested, Fit: split.Fit.Value))
            .ToList();
        return fits.Count == 0 ? Nothing(places) : Tested(fits) with { NewCustomers = NewCustomers(places) };
    }

    private Headroom Tested(List<(IReadOnlyList<int> Fitted, IReadOnlyList<int> Tested, FreeFit Fit)> fits)
    {
        IReadOnlyList<int> tested = [.. fits.SelectMany(fit => fit.Tested)];
        double[] risks = [.. fits.SelectMany(fit => fit.Fit.Predict(fit.Tested))];
        var panel = rows.Panel(tested);
        var last = fits[^1].Fit;
        return new Headroom(
            Metrics(),
            [.. fits.Select(Origin)],
            panel.Count,
            panel.Churners,
            intervals.Auc(panel, risks),
            intervals.Auc(panel),
            intervals.Gain(panel, risks, panel.Risks),
            [.. last.Names.Select((name, index) => new HeadroomCoefficient(rows.Backtest.Predictors[name.Column].Metric, name.WhenMissing, last.Fit.Coefficients[index]))],
            Figure.None(Shortfall.NoObservations));
    }

    private HeadroomOrigin Origin((IReadOnlyList<int> Fitted, IReadOnlyList<int> Tested, FreeFit Fit) fit) => new(
        DateOnly.FromDayNumber(fit.Tested.Min(place => rows.DayOf(Row(place).From))),
        fit.Fitted.Count,
        fit.Fitted.Count(place => Row(place).Left),
        fit.Tested.Count,
        fit.Tested.Count(place => Row(place).Left),
        fit.Fit.Fit.Intercept);

    /// <summary>Each account is judged by a fit on others, whatever their time.</summary>
    private Figure NewCustomers(IReadOnlyList<int> places)
    {
        var folds = places.Count > ManyRows ? 2 : 5;
        var risks = new Dictionary<int, double>();
        for (var fold = 0; fold < folds; fold++)
        {
            IReadOnlyList<int> tested = [.. places.Where(place => Row(place).Account % folds == fold)];
            var fit = Fit([.. places.Where(place => Row(place).Account % folds != fold)]);
            if (!fit.IsKnown)
            {
                return Figure.None(fit.Match(_ => Shortfall.TooFew, Shortfalls.Of));
            }

            foreach (var (place, risk) in tested.Zip(fit.Value.Predict(tested)))
            {
                risks[place] = risk;
            }
        }

        return intervals.Auc(rows.Panel(places), [.. places.Select(place => risks[place])]);
    }

    private Answer<FreeFit> Fit(IReadOnlyList<int> places) => _matrix.Fit(places, [.. places.Select(place => Row(place).Left)]);

    private Headroom Nothing(IReadOnlyList<int> places)
    {
        var panel = rows.Panel(places);
        var why = panel.Count == 0 ? Shortfall.NoObservations : panel.Churners == 0 ? Shortfall.NobodyLeft : Shortfall.ShortHistory;
        return new Headroom(Metrics(), [], 0, 0, Figure.None(why), Figure.None(why), Figure.None(why), [], Figure.None(why));
    }

    private IReadOnlyList<string> Metrics() => [.. rows.Backtest.Predictors.Select(predictor => predictor.Metric)];

    private BacktestRow Row(int place) => rows.Backtest.Rows[place];
}
