using Hale.Core.Retention;
using Hale.Statistics;
using Hale.Statistics.Proportions;
using static Hale.Engine.Retention.RetentionCell;

namespace Hale.Engine.Retention;

/// <summary>Computes the measures of a period. Counts of customers have Wilson's interval, for each stands there once; revenue, and decisions where accounts decide repeatedly, the bootstrap over accounts.</summary>
/// <param name="cell">What was counted.</param>
/// <param name="margin">The gross margin for the lifetime value, above 0 up to 1; null when nobody says.</param>
public sealed class RetentionRates(RetentionCell cell, decimal? margin = null)
{
    /// <summary>With fewer customers, or decisions, there is no interval: it would say that nothing is known.</summary>
    public const int Handful = 5;

    private const int MonthsOfYear = 12;
    private readonly CohortTally _cohort = cell.Tally.Cohort;
    private readonly RenewalTally _renewals = cell.Tally.Renewals;

    /// <summary>A measure.</summary>
    public RetentionRate Of(RetentionMeasure measure) => measure switch
    {
        RetentionMeasure.Grr => OfRevenue(measure, _cohort.Retained, Share.Start, (Share.Start, 1), (Share.Lost, -1), (Share.Contracted, -1)) with { Open = OpenRevenue(_cohort.Retained) },
        RetentionMeasure.Nrr => OfRevenue(measure, _cohort.Retained + _cohort.Expanded.Revenue, Share.Start, (Share.Start, 1), (Share.Lost, -1), (Share.Contracted, -1), (Share.Expanded, 1))
            with { Open = OpenRevenue(_cohort.Retained + _cohort.Expanded.Revenue) },
        RetentionMeasure.LogoChurn => OfCustomers(measure, _cohort.Lost.Customers) with { Open = OpenCustomers(_cohort.Lost.Customers + _cohort.Open.Customers, _cohort.Lost.Customers) },
        RetentionMeasure.LogoRetention => OfCustomers(measure, _cohort.Start.Customers - _cohort.Lost.Customers) with { Open = OpenCustomers(Stayed, Stayed + _cohort.Open.Customers) },
        RetentionMeasure.AnnualLogoChurn => Annual(OfCustomers(measure, _cohort.Lost.Customers)),
        RetentionMeasure.InvoluntaryChurn => OfCustomers(measure, _cohort.LostInvoluntarily.Customers),
        RetentionMeasure.GrossChurn => OfRevenue(measure, Shrunk, Share.Start, (Share.Lost, 1), (Share.Contracted, 1)),
        RetentionMeasure.NetChurn => OfRevenue(
            measure, Shrunk - _cohort.Expanded.Revenue - _cohort.Returned.Revenue, Share.Start, (Share.Lost, 1), (Share.Contracted, 1), (Share.Expanded, -1), (Share.Returned, -1)),
        RetentionMeasure.DowngradeRate => OfCustomers(measure, _cohort.Contracted.Customers),
        RetentionMeasure.ContractionRate => OfRevenue(measure, _cohort.Contracted.Revenue, Share.Start, (Share.Contracted, 1)),
        RetentionMeasure.ExpansionRate => OfRevenue(measure, _cohort.Expanded.Revenue, Share.Start, (Share.Expanded, 1)),
        RetentionMeasure.RenewalRate => OfDecisions(),
        RetentionMeasure.RevenueRenewalRate => Rate(measure, _renewals.KeptRevenue, _renewals.DueRevenue, Few(_renewals.Due - _renewals.Unpriced) ?? Ratio(Share.Due, (Share.Due, 1), (Share.NotKept, -1))),
        RetentionMeasure.FeedbackRetention => OfCounts(measure, cell.Feedback.GaveAndStayed, cell.Feedback.Gave),
        RetentionMeasure.SilentRetention => OfCounts(measure, cell.Feedback.SilentAndStayed, cell.Feedback.Silent),
        RetentionMeasure.FeedbackAgain => OfCounts(measure, cell.Feedback.GaveAgain, cell.Feedback.Gave),
        RetentionMeasure.LifetimeValue => LifetimeValue(),
    };

    private long Stayed => _cohort.Start.Customers - _cohort.Lost.Customers;

    private decimal Shrunk => _cohort.Lost.Revenue + _cohort.Contracted.Revenue;

    private RetentionRate OfCustomers(RetentionMeasure measure, long events) => OfCounts(measure, events, _cohort.Start.Customers);

    private static RetentionRate OfCounts(RetentionMeasure measure, long events, long rows) =>
        Rate(measure, events, rows, Few(rows) ?? Wilson.Interval((int)events, (int)rows));

    /// <summary>Wilson's interval where each account decided once, else the bootstrap over accounts.</summary>
    private RetentionRate OfDecisions() => Rate(
        RetentionMeasure.RenewalRate,
        _renewals.Renewed,
        _renewals.Due,
        Few(_renewals.Due) ?? (_renewals.Due == _renewals.Accounts ? Wilson.Interval((int)_renewals.Renewed, (int)_renewals.Due) : Ratio(Share.Decisions, (Share.Decisions, 1), (Share.NotRenewed, -1))));

    private RetentionRate OfRevenue(RetentionMeasure measure, decimal numerator, Share denominator, params (Share Share, double Times)[] parts) =>
        Rate(measure, numerator, _cohort.Start.Revenue, Few(_cohort.Priced) ?? Ratio(denominator, parts));

    private Answer<Interval> Ratio(Share denominator, params (Share Share, double Times)[] parts)
    {
        var numerator = new double[Enum.GetValues<Share>().Length];
        foreach (var (share, times) in parts)
        {
            numerator[(int)share] = times;
        }

        return cell.Sums.Ratio(numerator, (int)denominator);
    }

    private static Answer<Interval>? Few(long rows) => rows == 0 ? Degeneracy.NoRows : rows < Handful ? Degeneracy.TooFew : null;

    private static RetentionRate Rate(RetentionMeasure measure, decimal numerator, decimal denominator, Answer<Interval> interval) =>
        new(measure, numerator, denominator, denominator > 0 ? (double)(numerator / denominator) : null, denominator > 0 ? interval : Degeneracy.NoRows);

    private RetentionRate Annual(RetentionRate ofPeriod)
    {
        double InYear(double churn) => 1 - Math.Pow(1 - churn, (double)MonthsOfYear / cell.Period.Months);
        return ofPeriod with { Value = ofPeriod.Value is { } churn ? InYear(churn) : null, Interval = ofPeriod.Interval.Select(bounds => new Interval(InYear(bounds.Low), InYear(bounds.High))) };
    }

    /// <summary>An amount: what a customer pays in the period, times the margin, over the share lost in the period.</summary>
    private RetentionRate LifetimeValue()
    {
        var paid = _cohort.Priced == 0 ? 0 : _cohort.Start.Revenue / _cohort.Priced * cell.Period.Months / MonthsOfYear;
        var earned = paid * (margin ?? 0);
        var churn = _cohort.Start.Customers == 0 ? 0 : (decimal)_cohort.Lost.Customers / _cohort.Start.Customers;
        var interval = OfCustomers(RetentionMeasure.LogoChurn, _cohort.Lost.Customers).Interval;
        return Rate(
            RetentionMeasure.LifetimeValue,
            earned,
            margin is null ? 0 : churn,
            interval.Match<Answer<Interval>>(bounds => bounds.Low > 0 ? new Interval((double)earned / bounds.High, (double)earned / bounds.Low) : Degeneracy.NoEvents, why => why));
    }

    private Interval? OpenRevenue(decimal kept)
    {
        var all = _cohort.Start.Revenue + _cohort.Open.Revenue;
        return _cohort.Open.Customers == 0 || all <= 0 ? null : new Interval((double)(kept / all), (double)((kept + _cohort.Open.Revenue) / all));
    }

    private Interval? OpenCustomers(long one, long other)
    {
        var all = (double)(_cohort.Start.Customers + _cohort.Open.Customers);
        return _cohort.Open.Customers == 0 ? null : new Interval(Math.Min(one, other) / all, Math.Max(one, other) / all);
    }
}
