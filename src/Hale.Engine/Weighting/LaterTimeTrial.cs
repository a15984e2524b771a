using Hale.Core.Time;
using Hale.Engine.Backtesting.Parting;
using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Weighting;

/// <summary>
/// Tries the whole procedure on later time: at each origin the strength is chosen and the weights are fitted on what was over by then, and both they and the present weights are tested on
/// what came after. All origins are pooled, pairs being those of one origin, and whole accounts are drawn again for the intervals.
/// </summary>
internal sealed class LaterTimeTrial
{
    private const int MostOrigins = 4;

    private readonly FittingRows _rows;
    private readonly List<int> _places = [];
    private readonly List<OriginOrder> _orders = [];
    private readonly List<double> _expertLosses = [];
    private readonly List<double> _fittedLosses = [];

    private LaterTimeTrial(FittingRows rows) => _rows = rows;

    /// <summary>What came of it; null where there is no origin.</summary>
    public static LaterTime? Of(FittingRows rows, IReadOnlyList<Instant> stated, WeightingOptions options, Action<double> progress, CancellationToken cancellation)
    {
        var trial = new LaterTimeTrial(rows);
        var origins = WeightOrigins.Of(rows, stated, MostOrigins);
        for (var origin = 0; origin < origins.Count; origin++)
        {
            progress((double)origin / origins.Count);
            trial.Add(origins[origin], stated, cancellation);
        }

        return trial._places.Count == 0 ? null : trial.Judge(options, cancellation);
    }

    private void Add(TimePart origin, IReadOnlyList<Instant> stated, CancellationToken cancellation)
    {
        var (training, test) = (_rows.At(origin.Fitted), _rows.At(origin.Tested));
        var expert = WeightFitting.Fit(training, double.PositiveInfinity);
        var fitted = WeightFitting.Fit(training, LambdaChoice.Of(training, stated, cancellation));
        if (!expert.IsKnown || !fitted.IsKnown)
        {
            return;
        }

        var (expertScores, fittedScores) = (expert.Value.Scores(test), fitted.Value.Scores(test));
        _orders.Add(new OriginOrder(_places.Count, [.. test.Retained.Select(retained => !retained)], expertScores, fittedScores));
        _places.AddRange(origin.Tested);
        _expertLosses.AddRange(expertScores.Select((score, row) => expert.Value.Loss(score, test.Retained[row])));
        _fittedLosses.AddRange(fittedScores.Select((score, row) => fitted.Value.Loss(score, test.Retained[row])));
    }

    private LaterTime Judge(WeightingOptions options, CancellationToken cancellation)
    {
        var tested = _rows.At([.. _places]);
        var drawn = ClusterBootstrap.Run(
            tested.Clusters,
            6,
            (counts, results) =>
            {
                (results[0], results[1]) = OriginOrder.Of(_orders, counts);
                results[2] = results[1] - results[0];
                (results[3], results[4]) = (Loss(_expertLosses, tested, counts), Loss(_fittedLosses, tested, counts));
                results[5] = results[3] - results[4];
            },
            new BootstrapOptions(options.GainResamples, options.Seed, Threads: options.Threads),
            cancellation);
        Figure[] figures = [.. drawn.Statistics.Select((statistic, place) => FigureOf(statistic, tested.Churners, place is 0 or 1))];
        return new LaterTime(_orders.Count, tested.Count, tested.Churners, (double)tested.Retained.Count(retained => !retained) / tested.Count, figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
    }

    private static Figure FigureOf(BootstrapStatistic statistic, int churners, bool isAuc) => churners < Intervals.FewestChurners
        ? statistic.Value.Match(value => Figure.Alone(value, Shortfall.FewChurners), why => Figure.None(Shortfalls.Of(why)))
        : Shortfalls.Figure(statistic.Value, isAuc ? statistic.LogitInterval : statistic.Interval);

    private static double Loss(List<double> losses, FittingRows rows, ReadOnlySpan<int> counts)
    {
        var (sum, weights) = (0.0, 0.0);
        for (var row = 0; row < counts.Length; row++)
        {
            var weight = counts[row] * rows.Weights[row];
            (sum, weights) = (sum + (weight * losses[row]), weights + weight);
        }

        return sum / weights;
    }
}
