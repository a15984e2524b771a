using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Regression;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Weighting;

/// <summary>Says what the outcomes of a backtest advise on the weights of a score, scorecard by scorecard. Nothing is changed: a proposal is a draft.</summary>
/// <param name="options">How.</param>
public sealed class SuggestWeights(WeightingOptions options)
{
    /// <summary>Fits the weights of the scorecards of a backtest.</summary>
    /// <param name="backtest">The observations; those of the lock-box are not looked at.</param>
    /// <param name="scorecard">The one scorecard that is asked for, as an index of the outline; null for all.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellation">Cancels.</param>
    public IReadOnlyList<WeightSuggestion> Run(Backtest backtest, int? scorecard, IProgress<WeightingProgress> progress, CancellationToken cancellation) =>
        [.. Enumerable.Range(0, backtest.Outline.Scorecards.Count).Where(one => scorecard is null || one == scorecard).Select(one => Suggest(backtest, one, progress, cancellation))];

    private WeightSuggestion Suggest(Backtest backtest, int scorecard, IProgress<WeightingProgress> progress, CancellationToken cancellation)
    {
        var card = backtest.Outline.Scorecards[scorecard];
        if (WeightTree.Why(backtest.Outline, scorecard) is { } why)
        {
            return NotFitted(why);
        }

        var (rows, counts) = FittingRows.Of(backtest, scorecard);
        if (rows.Count == 0 || rows.Churners == 0 || rows.Churners == rows.Count)
        {
            return NotFitted(rows.Count == 0 ? WhyNotFitted.NoObservations : WhyNotFitted.OneOutcome) with { Counts = counts };
        }

        if (rows.Tree.Parts.Length < 2)
        {
            return NotFitted(WhyNotFitted.OneWeight) with { Counts = counts };
        }

        IReadOnlyList<Instant> stated = [.. backtest.Header.Rules.Origins.Select(options.Zone.StartOfDay)];
        var later = LaterTimeTrial.Of(rows, stated, options, share => Tell(WeightingStep.TryingOnLaterTime, share), cancellation);
        Tell(WeightingStep.Fitting, 0);
        return WeightFitting.Fit(rows, LambdaChoice.Of(rows, stated, cancellation)) is { IsKnown: true, Value: { Slope: > 0 } model }
            ? Fitted(backtest, scorecard, rows, model, share => Tell(WeightingStep.Resampling, share), cancellation) with { Counts = counts, Later = later, Gates = Gates(counts, model, later) }
            : NotFitted(WhyNotFitted.NoSlope) with { Counts = counts };

        WeightSuggestion.NotFitted NotFitted(WhyNotFitted reason) => new(scorecard, card.Name, card.Label, reason);

        void Tell(WeightingStep step, double share) => progress.Report(new WeightingProgress(card.Label, step, share));
    }

    private WeightSuggestion.Fitted Fitted(Backtest backtest, int scorecard, FittingRows rows, WeightModel model, Action<double> progress, CancellationToken cancellation)
    {
        var card = backtest.Outline.Scorecards[scorecard];
        var drawn = WeightResampling.Run(rows, model.Lambda, options, progress, cancellation);
        var free = FreeWeights.Fit(rows, new LogisticPenalty.TowardsWeights(0, WeightFitting.Tau, rows.Tree.Expert));
        var covariance = free.IsKnown ? free.Value.Covariance(rows.Clusters) : free.Reason;
        var weights = Enumerable.Range(0, rows.Tree.Parts.Length).Select(part => Weight(rows, model, part, drawn) with
        {
            FreeCoefficient = free.IsKnown ? free.Value.Coefficients[part] : null,
            FreeInterval = covariance.IsKnown ? FreeWeights.Around(free.Value.Coefficients[part], covariance.Value.StandardError(part)) : null,
        });
        return new WeightSuggestion.Fitted(scorecard, card.Name, card.Label, new WeightingCounts(0, 0, 0, 0, 0, 0), [.. weights.OrderByDescending(weight => weight.Expert)], [])
        {
            Lambda = model.Lambda,
            Until = Enumerable.Range(0, rows.Count).Select(rows.Until).Max(),
            HasAdditions = rows.Tree.HasAdditions,
            Silent = [.. rows.Tree.Nodes.Where(node => !node.IsGroup && node.Weight > 0 && rows.Tree.IsSilent(node.Index)).Select(node => node.Label)],
            Draft = double.IsPositiveInfinity(model.Lambda) ? [] : DraftRounding.Of(rows.Tree, model.Weights),
        };
    }

    private static SuggestedWeight Weight(FittingRows rows, WeightModel model, int part, BootstrapResult drawn)
    {
        var node = rows.Tree.Nodes[rows.Tree.Parts[part]];
        var size = rows.Tree.Parts.Length;
        var (weight, alone, unaided) = (drawn[part], drawn[size + part], drawn[(2 * size) + part]);
        return new SuggestedWeight(node.Index, node.Path, node.Label, rows.Tree.Expert[part], model.Weights[part])
        {
            Interval = weight.Interval.Match(interval => (Interval?)interval, _ => null),
            Unaided = unaided.Value.Match(value => (double?)value, _ => null),
            UnaidedInterval = unaided.Interval.Match(interval => (Interval?)interval, _ => null),
            AtZero = weight.Used == 0 ? 0 : (double)weight.Sorted.ToArray().Count(value => value <= 0) / weight.Used,
            Alone = rows.Churners < Intervals.FewestChurners
                ? alone.Value.Match(value => Figure.Alone(value, Shortfall.FewChurners), reason => Figure.None(Shortfalls.Of(reason)))
                : Shortfalls.Figure(alone.Value, alone.LogitInterval),
        };
    }

    private static IReadOnlyList<WeightGate> Gates(WeightingCounts counts, WeightModel model, LaterTime? later) =>
    [
        new WeightGate.Churners(counts.Churners),
        new WeightGate.Loss(later?.LossGain ?? Figure.None(Shortfall.ShortHistory)),
        new WeightGate.Order(later?.AucGain ?? Figure.None(Shortfall.ShortHistory)),
        new WeightGate.Move(!double.IsPositiveInfinity(model.Lambda)),
    ];
}
