using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Records;
using Hale.Engine.Judging;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.Weighting;
using Hale.Statistics;
using Hale.Statistics.Resampling;
using Hale.Tests.Backtests;

namespace Hale.Bench.Coverage.Companies;

/// <summary>The product's own intervals on made companies. All intervals of resamples rest on fewer of them than in the product, so that thousands of companies can be drawn.</summary>
internal static class CompanyStudy
{
    /// <summary>How many resamples an interval rests on, and how many the map.</summary>
    public const int Resamples = 200;
    public const int MapResamples = 100;

    /// <summary>In so many worlds the dear naive intervals, of maps and forecasts, stand beside the product's own.</summary>
    public const int NaiveWorlds = 400;

    /// <summary>The interval of the AUC that a card prints.</summary>
    public static IReadOnlyList<Trial> Auc(Backtest backtest, LawTruth truth, int seed, CancellationToken cancellation)
    {
        return [new Trial("AUC", truth.Auc, Interval(backtest), Interval(RowByRow.Of(backtest)))];

        Interval? Interval(Backtest rows) => new Intervals(new BootstrapOptions(Resamples, seed, Threads: 1), cancellation).Auc(BacktestEvidence.Of(rows, ProjectZone.Utc).Panel).Interval;
    }

    /// <summary>The intervals of a test of probabilities, the tested map being the one that is true on average.</summary>
    public static IReadOnlyList<Trial> Calibration(Backtest backtest, LawTruth truth, int seed, CancellationToken cancellation)
    {
        var (own, naive) = (Test(backtest), Test(RowByRow.Of(backtest)));
        return
        [
            new Trial("calibration intercept", 0, own?.Intercept.Interval, naive?.Intercept.Interval),
            new Trial("calibration slope", 1, own?.Slope.Interval, naive?.Slope.Interval),
            new Trial("observed / expected", 1, own?.ObservedExpected.Interval, naive?.ObservedExpected.Interval),
        ];

        MapTest? Test(Backtest tested)
        {
            var rows = FitRows.Of(tested);
            var later = new LaterRows(rows, [.. rows.Rows.Select(row => truth.Leaving(row.Score!.Value))], [.. rows.Rows.Select(_ => rows.ShareLeft)], []);
            return rows.Churners == 0 ? null : MapJudge.Test(later, new MapOptions(Resamples, seed, Threads: 1), cancellation);
        }
    }

    /// <summary>The interval of an account's probability of staying at three scores.</summary>
    public static IReadOnlyList<Trial> Staying(Backtest backtest, LawTruth truth, int seed, CancellationToken cancellation)
    {
        var (own, naive) = (Map(backtest), seed < NaiveWorlds ? Map(RowByRow.Of(backtest)) : null);
        return [.. LawTruth.Scores.Zip(truth.Staying, (score, stays) => new Trial(string.Create(null, $"probability of staying at a score of {score:0}"), stays, Read(own, score), Read(naive, score)))];

        ProbabilityMap? Map(Backtest fitted)
        {
            var rows = FitRows.Of(fitted);
            return rows.Churners > 0 && rows.Left.Contains(false) && MapMaker.Bare(rows, ShapeChoice.Of(rows)) is { } map
                ? MapMaker.Make(rows, map, new MapOptions(MapResamples, seed, Threads: 1), null, cancellation)
                : null;
        }
    }

    /// <summary>The interval of next month's GRR, whose truth is what the month comes to; the naive one takes rows for independent and allows for nothing that all customers share.</summary>
    public static IReadOnlyList<Trial> Forecast(MadeCompany company, int seed)
    {
        var options = new MapOptions(MapResamples, seed, Threads: 1);
        var own = MadeForecast.Of(company, ExcessVariance.Default, options);
        var naive = seed < NaiveWorlds ? MadeForecast.Of(company, 0, options, RowByRow.Of) : null;
        return own is null ? [] : [new Trial("GRR of the next month", own.Truth, Within(own.Grr), naive is null ? null : Within(naive.Grr))];
    }

    /// <summary>The intervals of weights that outcomes alone give, without penalty or bound.</summary>
    public static IReadOnlyList<Trial> Weights(Backtest backtest, IReadOnlyList<double> truth)
    {
        var (own, naive) = (FreeWeights.Of(backtest, 0), FreeWeights.Of(RowByRow.Of(backtest), 0));
        return [.. truth.Select((weight, part) => new Trial(string.Create(null, $"free weight, true {weight:0.0}"), weight, At(own, part), At(naive, part)))];

        static Interval? At(Answer<IReadOnlyList<FreeWeight>> weights, int part) => weights.Match(known => (Interval?)known[part].Interval, _ => null);
    }

    private static Interval? Read(ProbabilityMap? map, double score) => map is null ? null : new ProbabilityOfStaying(map).Of(new MapInput(score, TermClasses.Of(null), null)).Interval;

    private static Interval Within(Projected projected) => new(projected.Low, projected.High);
}
