using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;
using Hale.Engine.Weighting;

namespace Hale.Cli.Output.Validation.Suggestions;

/// <summary>Fitted weights for machines.</summary>
internal static class WeightShape
{
    public static object Of(Backtest backtest, IReadOnlyList<WeightSuggestion> found) => new
    {
        score = backtest.Outline.Name,
        backtest = backtest.Header.Number,
        definition_hash = backtest.Header.DefinitionHash,
        scorecards = found.Select(one => one.Match<object>(
            none => new { scorecard = none.Name, fitted = false, counts = none.Counts, why = none.Why, text = SuggestionWords.Why(none.Why) },
            Fitted)),
    };

    private static object Fitted(WeightSuggestion.Fitted found) => new
    {
        scorecard = found.Name,
        fitted = true,
        proposed = found.IsProposed,
        lambda = double.IsPositiveInfinity(found.Lambda) ? (double?)null : found.Lambda,
        until = found.Until.ToString(),
        found.Counts,
        found.Silent,
        weights = found.Weights.Select(weight => new
        {
            weight.Path,
            weight.Label,
            now = weight.Expert,
            weight.Fitted,
            weight.Interval,
            at_zero = weight.AtZero,
            outcomes_only = weight.Unaided,
            outcomes_only_interval = weight.UnaidedInterval,
            alone_auc = Figure(weight.Alone),
            free_coefficient = weight.FreeCoefficient,
            free_interval = weight.FreeInterval,
            points_the_wrong_way = weight.PointsTheWrongWay,
        }),
        gates = found.Gates.Select(gate => new { gate = gate.Match(_ => "churners", _ => "log_loss", _ => "auc", _ => "move"), gate.Passed, text = SuggestionWords.Gate(gate) }),
        later_time = found.Later is not { } later ? null : new
        {
            later.Origins,
            later.Rows,
            later.Churners,
            base_rate = later.BaseRate,
            present_auc = Figure(later.ExpertAuc),
            fitted_auc = Figure(later.FittedAuc),
            auc_gain = Figure(later.AucGain),
            present_log_loss = Figure(later.ExpertLoss),
            fitted_log_loss = Figure(later.FittedLoss),
            log_loss_gain = Figure(later.LossGain),
        },
        draft = found.Draft.Select(weight => new { weight.Path, weight.Label, now = weight.Before, draft = weight.After }),
    };

    private static object Figure(Figure figure) => new { figure.Value, low = figure.Interval?.Low, high = figure.Interval?.High, figure.Why };
}
