using Hale.Engine.Drifting;
using Hale.Engine.Drifting.Watching;

namespace Hale.Cli.Output.Validation.Drifting;

/// <summary>What moved between closes, for machines.</summary>
internal static class DriftShape
{
    public static object Of(DriftReport report) => new
    {
        score = report.Closes[^1].Header.Outline.Name,
        definition = report.Closes[^1].Header.DefinitionHash,
        asks_for_review = report.AsksForReview,
        closes = report.Closes.Select(close => new { as_of = close.Header.AsOfLabel, run = close.Number }),
        of_other_definitions = report.OfOtherDefinitions,
        needed = new { closes = DriftReport.FewestCloses, accounts = FindDrift.FewestAccounts },
        series = report.Series.Select(series => Series(report, series)),
        green = Green(report.Green),
    };

    private static object Series(DriftReport report, WatchedSeries series) => new
    {
        measure = series.Drift.Name,
        scorecard = series.Scorecard,
        standing = series.Standing,
        accounts = series.Accounts,
        missing = series.Missing,
        median_before = Printed(report, series.MedianBefore),
        median = Printed(report, series.Median),
        comparisons = series.Drift.Closes.Select(close => new
        {
            close = DriftWords.Day(close.Day),
            compared_with = DriftWords.Day(close.Reference),
            season = close.IsSeasonal,
            accounts = close.Accounts,
            index = close.Index,
            critical = close.Critical,
            exceeds = close.Exceeds,
            review = close.AsksForReview,
            missing_before = close.MissingBefore,
            missing = close.Missing,
        }),
    };

    private static decimal? Printed(DriftReport report, double? value) => value is { } number ? report.Closes[^1].Header.Outline.Print(number) : null;

    private static object Green(GreenReport green) => new
    {
        standing = green.Standing,
        closes = green.Closes,
        churners = green.Churners,
        horizon = green.Horizon,
        needed = new { closes = GreenReport.FewestCloses, churners = GreenReport.FewestChurners },
        share_before = green.Halves?.ShareBefore,
        share = green.Halves?.Share,
        churn_before = green.Halves?.ChurnBefore,
        churn = green.Halves?.Churn,
        from = green.Halves is { } halves ? DriftWords.Day(halves.Split) : null,
    };
}
