using Hale.Engine.Backtesting;
using Hale.Engine.Judging;
using Hale.Statistics;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Thresholds;

/// <summary>Says where bands would begin for what a team can do or what it costs, and what such limits would have caught. Nothing is changed: a suggestion is a draft.</summary>
/// <param name="options">How intervals are resampled.</param>
public sealed class SuggestThresholds(BootstrapOptions options)
{
    private const decimal Full = 100;

    /// <summary>Finds limits.</summary>
    /// <param name="backtest">The observations; those of the lock-box are not looked at.</param>
    /// <param name="aim">What the limits shall do.</param>
    /// <param name="cancellation">Cancels.</param>
    public ThresholdSuggestion Run(Backtest backtest, ThresholdAim aim, CancellationToken cancellation)
    {
        var rows = new ScoredRows(backtest);
        var outline = backtest.Outline;
        var found = new ThresholdSuggestion(rows.Rows.Count, rows.Moments.Count, rows.Churners, rows.Rows.Count == 0 ? 0 : (double)rows.Rows.Count(row => row.Left) / rows.Rows.Count, [], [])
        {
            PlaysAmong = rows.Rows.Any(row => row.Played),
        };
        if (Against(outline, rows) is { } why)
        {
            return found with { Why = why };
        }

        var figures = new LimitFigures(rows, options, cancellation);
        found = found with { Present = [.. outline.Bands.Skip(1).Select(band => figures.Of(band.Name, band.From, band.Above))] };
        return Checked(aim.Match(capacity => OfCapacity(found, rows, figures, capacity), cost => OfCost(found, rows, figures, cost, cancellation)), rows);
    }

    private static WhyNoLimit? Against(Core.Scoring.ScoreOutline outline, ScoredRows rows) => outline switch
    {
        { IsGraded: true } => WhyNoLimit.Graded,
        { SegmentBands: not null } => WhyNoLimit.BandsBySegment,
        { Bands.Count: 1 } => WhyNoLimit.OneBand,
        _ => rows.Rows.Count == 0 ? WhyNoLimit.NoObservations : null,
    };

    private static ThresholdSuggestion OfCapacity(ThresholdSuggestion found, ScoredRows rows, LimitFigures figures, ThresholdAim.Capacity capacity)
    {
        if (rows.MonthsBetween is null && capacity.Sizes.Any(size => !size.IsShare))
        {
            return found with { Why = WhyNoLimit.NotAtOneTime };
        }

        var sorted = rows.Scores.Order().ToArray();
        var lists = Math.Max(rows.Moments.Count, 1);
        var names = rows.Outline.Bands.Skip(1).Select(band => band.Name);
        return found with
        {
            Suggested = [.. capacity.Sizes.Zip(names, (size, band) => figures.Of(band, Filling(rows, sorted, size.IsShare ? size.Amount * sorted.Length : size.Amount * lists), above: false))],
        };
    }

    /// <summary>The highest limit with no more rows below it than stated, all moments together.</summary>
    private static decimal Filling(ScoredRows rows, decimal[] sorted, double most)
    {
        var limit = 0m;
        for (var step = 1; step * rows.Step <= rows.Scale.Length; step++)
        {
            var next = step * rows.Step * 100 / rows.Scale.Length;
            var below = Array.BinarySearch(sorted, next);
            below = below < 0 ? ~below : Array.FindIndex(sorted, score => score >= next);
            if (below > most + 1e-9)
            {
                break;
            }

            limit = next;
        }

        return limit;
    }

    private ThresholdSuggestion OfCost(ThresholdSuggestion found, ScoredRows rows, LimitFigures figures, ThresholdAim.Cost cost, CancellationToken cancellation)
    {
        var revenues = rows.Rows.Select(row => row.Revenue).OfType<double>().ToList();
        if (rows.Churners < Intervals.FewestChurners || (cost.Value is null && revenues.Count == 0))
        {
            return found with { Why = rows.Churners < Intervals.FewestChurners ? WhyNoLimit.FewChurners : WhyNoLimit.NoRevenue };
        }

        var value = cost.Value ?? revenues.Average();
        var chance = cost.Look / (cost.Saves * value);
        var terms = new CostTerms(value, cost.Value is null, chance, null);
        if (chance >= 1)
        {
            return found with { Terms = terms, Why = WhyNoLimit.NeverPays };
        }

        return CostLimit.Of(rows, chance, options, cancellation) is var (limit, drawn)
            ? Limited(found with { Terms = Known(rows, terms, drawn) }, rows, figures, Readable(rows, limit))
            : found with { Terms = terms, Why = WhyNoLimit.NoSlope };
    }

    /// <summary>A limit at an end of the scale is none: everybody, or nobody, would be on the list.</summary>
    private static ThresholdSuggestion Limited(ThresholdSuggestion found, ScoredRows rows, LimitFigures figures, decimal limit) => limit switch
    {
        <= 0 => found with { Why = WhyNoLimit.NeverPays },
        >= Full => found with { Why = WhyNoLimit.AlwaysPays },
        _ => found with { Suggested = [figures.Of(rows.Outline.Bands[1].Name, limit, above: false)], Until = rows.Rows.Max(row => row.Until) },
    };

    private static CostTerms Known(ScoredRows rows, CostTerms terms, BootstrapStatistic drawn) => drawn.Interval.Match(
        ends => terms with { Limit = ends.Low < ends.High ? Outer(rows, ends) : null, MayNeverPay = ends.Low <= 0, MayAlwaysPay = ends.High >= (double)Full },
        _ => terms);

    /// <summary>The nearest limit that people like to read.</summary>
    private static decimal Readable(ScoredRows rows, double limit) => Math.Round((decimal)limit * rows.Scale.Length / 100 / rows.Step) * rows.Step * 100 / rows.Scale.Length;

    private static Interval Outer(ScoredRows rows, Interval inner)
    {
        double[] ends = [(double)rows.Scale.Show((decimal)inner.Low), (double)rows.Scale.Show((decimal)inner.High)];
        return new Interval(ends.Min(), ends.Max());
    }

    /// <summary>Limits rise, those that are left as they are among them, and nothing begins where the scale does.</summary>
    private static ThresholdSuggestion Checked(ThresholdSuggestion found, ScoredRows rows)
    {
        decimal[] limits = [.. found.Suggested.Select(one => rows.Scale.Read(one.Limit)), .. rows.Outline.Bands.Skip(1 + found.Suggested.Count).Select(band => band.From)];
        return found.Why is null && (limits[0] <= 0 || limits[^1] >= 100 || limits.Zip(limits.Skip(1)).Any(pair => pair.First >= pair.Second)) ? found with { Why = WhyNoLimit.LimitsCross } : found;
    }
}
