using Hale.Core.Outcomes;
using Hale.Core.Retention;
using Hale.Engine.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>Retention as JSON.</summary>
internal static class RetentionShape
{
    public static object Of(AskedRetention asked, RetentionTable table) => new
    {
        known = asked.Known.Label,
        currency = table.Currency,
        revenue = RetentionRevenue.Why(table) ?? "known",
        by = asked.By,
        feedback = asked.Feedback,
        paused = asked.Request.Paused,
        excluded_accounts = table.Excluded,
        interval = new { confidence = 0.95, replicates = RetentionCell.Replicates, seed = RetentionCell.Seed },
        formulas = asked.ForFiles(table).ToDictionary(RetentionWords.Of, FormulaTexts.Formula),
        periods = asked.Shown(table).Select(cell => Cell(asked, table, cell)),
    };

    /// <summary>A measure with its parts.</summary>
    public static object Rate(RetentionRate rate) => new
    {
        value = rate.Open is null ? rate.Value : null,
        of_decided = rate.Value,
        low = rate.Interval.Match(bounds => (double?)bounds.Low, _ => null),
        high = rate.Interval.Match(bounds => (double?)bounds.High, _ => null),
        no_interval_because = rate.Interval.Match<string?>(_ => null, RateTexts.Why),
        numerator = rate.Numerator,
        denominator = rate.Denominator,
        open_low = rate.Open?.Low,
        open_high = rate.Open?.High,
    };

    private static object Cell(AskedRetention asked, RetentionTable table, RetentionCell cell)
    {
        var rates = new RetentionRates(cell, asked.Margin);
        var (bridge, cohort, renewals) = (cell.Tally.Bridge, cell.Tally.Cohort, cell.Tally.Renewals);
        return new
        {
            period = cell.Period.Label,
            from = LedgerTexts.Moment(cell.Period.From, asked.Project.Zone),
            until = LedgerTexts.Moment(cell.Period.Until, asked.Project.Zone),
            segment = cell.Segment,
            is_open = cohort.Open.Customers > 0 || renewals.Open > 0,
            rates = asked.ForFiles(table).ToDictionary(RetentionWords.Of, measure => Rate(rates.Of(measure))),
            bridge = Bridge(bridge),
            cohort = new { customers = cohort.Start.Customers, revenue = cohort.Start.Revenue, lost = cohort.Lost.Customers, open = cohort.Open, effective_number = cohort.EffectiveNumber },
            renewals = new { due = renewals.Due, renewed = renewals.Renewed, open = renewals.Open, unpriced = renewals.Unpriced, due_revenue = renewals.DueRevenue, renewed_revenue = renewals.KeptRevenue },
            feedback = asked.Feedback is null ? null : cell.Feedback,
        };
    }

    private static object Bridge(RevenueBridge bridge) => new
    {
        opening = bridge.Opening,
        @new = bridge.Began,
        returned = bridge.Returned,
        expanded = bridge.Expanded,
        contracted = bridge.Contracted,
        churned = bridge.Churned,
        churned_by = bridge.ChurnedBy.ToDictionary(one => OutcomeWords.Of(one.Key), one => one.Value),
        merged_away = bridge.MergedAway,
        closing = bridge.Closing,
        resumed = bridge.Resumed,
        paused = bridge.Paused,
        on_hold = bridge.OnHold,
        merged_into = bridge.MergedInto,
        passing = bridge.Passing,
        unpriced = bridge.Unpriced,
    };
}
