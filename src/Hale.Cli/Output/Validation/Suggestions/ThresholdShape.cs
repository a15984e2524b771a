using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;
using Hale.Engine.Thresholds;

namespace Hale.Cli.Output.Validation.Suggestions;

/// <summary>Limits and what they would have caught, for machines.</summary>
internal static class ThresholdShape
{
    public static object Of(Backtest backtest, ThresholdSuggestion found) => new
    {
        score = backtest.Outline.Name,
        backtest = backtest.Header.Number,
        definition_hash = backtest.Header.DefinitionHash,
        found.Rows,
        found.Moments,
        found.Churners,
        base_rate = found.BaseRate,
        why = found.Why,
        text = found.Why is { } why ? SuggestionWords.Why(why) : null,
        terms = found.Terms,
        present = found.Present.Select(Record),
        suggested = found.Suggested.Select(Record),
    };

    private static object Record(LimitRecord record) => new
    {
        record.Band,
        record.Limit,
        record.Listed,
        record.Least,
        record.Most,
        record.Caught,
        caught_share = Figure(record.CaughtShare),
        left_share = Figure(record.LeftShare),
        false_alerts = Figure(record.FalseAlerts),
    };

    private static object Figure(Figure figure) => new { figure.Value, low = figure.Interval?.Low, high = figure.Interval?.High, figure.Why };
}
