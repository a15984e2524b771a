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
    /// <summary>With fewer customers, decisions, or customers of equal size that revenue comes to, there is no interval: it would say that nothing is known.</summary>
    public const int Handful = 5;

    private const int MonthsOfYear = 12;
    private readonly CohortTally _cohort = cell.Tally.Cohort;
    private readonly RenewalTally _renewals = cell.Tally.Renewals;

    /// <summary>A measure.</summary>
    public RetentionRate Of(RetentionMeasure measure) => measure switch
    {
        RetentionMeasure.Grr => OfRevenue(measure, _cohort.Retained, Share.Start, (Share.Start, 1), (Share.Lost, -1), (Share.Contracted, -1)) with { Open = OpenRevenue(_cohort.Retained, _cohort.Open.Revenue) },
        RetentionMeasure.Nrr => OfRevenue(measure, _cohort.Retained + _cohort.Expanded.Revenue, Share.Start, (Share.Start, 1), (Share.Lost, -1), (Share.Contracted, -1), (Share.Expanded, 1))
            with { Open = OpenRevenue(_cohort.Retained + _cohort.Expanded.Revenue, _cohort.Open.Revenue) },
        RetentionMeasure.LogoChurn => OfCustomers(measure, _cohort.Lost.Customers, _cohort.Open.Customers),
        RetentionMeasure.LogoRetention => OfCustomers(measure, _cohort.Start.Customers - _cohort.Lost.Customers, _cohort.Open.Customers),
        RetentionMeasure.AnnualLogoChurn => Annual(OfCustomers(measure, _cohort.Lost.Customers, _cohort.Open.Customers)),
        RetentionMeasure.InvoluntaryChurn => OfCustomers(measure, _cohort.LostInvoluntarily.Customers, _cohort.Open.Customers),
        RetentionMeasure.GrossChurn => OfRevenue(measure, Shrunk, Share.Start, (Share.Lost, 1), (Share.Contracted, 1)) with { Open = OpenRevenue(Shrunk, _cohort.Open.Revenue) },
        RetentionMeasure.NetChurn => OfRevenue(measure, NetShrunk, Share.Start, (Share.Lost, 1), (Share.Contracted, 1), (Share.Expanded, -1), (Share.Returned, -1))
            with { Open = OpenRevenue(NetShrunk, _cohort.Open.Revenue) },
        RetentionMeasure.DowngradeRate => OfCustomers(measure, _cohort.Contracted.Customers, 0),
        RetentionMeasure.ContractionRate => OfRevenue(measure, _cohort.Contracted.Revenue, Share.Start, (Share.Contracted, 1)) with { Open = OpenRevenue(_cohort.Contracted.Revenue, 0) },
        RetentionMeasure.ExpansionRate => OfRevenue(measure, _cohort.Expanded.Revenue, Share.Start, (Share.Expanded, 1)) with { Open = OpenRevenue(_cohort.Expanded.Revenue, 0) },
        RetentionMeasure.RenewalRate => OfDecisions(),
        RetentionMeasure.RevenueRenewalRate => Rate(measure, _renewals.KeptRevenue, _renewals.DueRevenue, Few(_renewals.Due - _renewals.Unpriced) ?? Ratio(Share.Due, (Share.Due, 1), (Share.NotKept, -1))),
        RetentionMeasure.FeedbackRetention => OfCounts(measure, cell.Feedback.GaveAndStayed, cell.Feedback.Gave),
        RetentionMeasure.SilentRetention => OfCounts(measure, cell.Feedback.SilentAndStayed, cell.Feedback.Silent),
        RetentionMeasure.FeedbackAgain => OfCounts(measure, cell.Feedback.GaveAgain, cell.Feedback.Gave),
        RetentionMeasure.LifetimeValue => LifetimeValue(),
    };

    /// <summary>To how many customers of equal size the revenue comes, in whole ones; rounded a little so that five equal ones are five.</summary>
    private long EqualCustomers => _cohort.EffectiveNumber is { } number ? (long)Math.Floor(number + 1e-6) : 0;

    private decimal Shrunk => _cohort.Lost.Revenue + _cohort.Contracted.Revenue;

    private decimal NetShrunk => Shrunk - _cohort.Expanded.Revenue - _cohort.Returned.Revenue;

    /// <summary>A share of the customers at the start; of the open ones so many may still become part of it.</summary>
    private RetentionRate OfCustomers(RetentionMeasure measure, long events, long atMost) => OfCounts(measure, events, _cohort.Start.Customers) with { Open = Range(events, events + atMost, _cohort.Start.Customers, _cohort.Open.Customers) };

    private static RetentionRate OfCounts(RetentionMeasure measure, long events, long rows) =>
        Rate(measure, events, rows, Few(rows) ?? Wilson.Interval((int)events, (int)rows));

    /// <summary>Wilson's interval where each account decided once, else the bootstrap over accounts.</summary>
    private RetentionRate OfDecisions() => Rate(
        RetentionMeasure.RenewalRate,
        _renewals.Renewed,
        _renewals.Due,
        Few(_renewals.Due) ?? (_renewals.Due == _renewals.Accounts ? Wilson.Interval((int)_renewals.Renewed, (int)_renewals.Due) : Ratio(Share.Decisions, (Share.Decisions, 1), (Share.NotRenewed, -1))))
        with { Open = Range(_renewals.Renewed, _renewals.Renewed + _renewals.Open, _renewals.Due, _renewals.Open) };

    private RetentionRate OfRevenue(RetentionMeasure measure, decimal numerator, Share denominator, params (Share Share, double Times)[] parts) =>
        Rate(measure, numerator, _cohort.Start.Revenue, Few(EqualCustomers) ?? Ratio(denominator, parts));

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
        return ofPeriod with { Open = ofPeriod.Open is { } range ? new Interval(InYear(range.Low), InYear(range.High)) : null, Value = ofPeriod.Value is { } churn ? InYear(churn) : null, Interval = ofPeriod.Interval.Select(bounds => new Interval(InYear(bounds.Low), InYear(bounds.High))) };
    }

    /// <summary>An amount: what a customer pays in the period, times the margin, over the share lost in the period.</summary>
    private RetentionRate LifetimeValue()
    {
        var paid = _cohort.Priced == 0 ? 0 : _cohort.Start.Revenue / _cohort.Priced * cell.Period.Months / MonthsOfYear;
        var earned = paid * (margin ?? 0);
        var churn = _cohort.Start.Customers == 0 ? 0 : (decimal)_cohort.Lost.Customers / _cohort.Start.Customers;
        var interval = OfCustomers(RetentionMeasure.LogoChurn, _cohort.Lost.Customers, 0).Interval;
        return Rate(
            RetentionMeasure.LifetimeValue,
            earned,
            margin is null ? 0 : churn,
            interval.Match<Answer<Interval>>(bounds => bounds.Low > 0 ? new Interval((double)earned / bounds.High, (double)earned / bounds.Low) : Degeneracy.NoEvents, why => why));
    }

    private Interval? OpenRevenue(decimal numerator, decimal more) => Range((double)numerator, (double)(numerator + more), (double)_cohort.Start.Revenue, _cohort.Open.Customers, (double)_cohort.Open.Revenue);

    /// <summary>Between which values a share lies once the open ones are decided; null where nobody is open.</summary>
    private static Interval? Range(double low, double high, double decided, long open, double? size = null) =>
        open == 0 || decided + (size ?? open) <= 0 ? null : new Interval(low / (decided + (size ?? open)), high / (decided + (size ?? open)));
}
