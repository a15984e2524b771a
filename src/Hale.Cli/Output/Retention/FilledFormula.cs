using System.Globalization;
using Hale.Core.Retention;
using Hale.Engine.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>A formula with the numbers of a period in it.</summary>
internal static class FilledFormula
{
    public static string Of(RetentionCell cell, RetentionRate rate, decimal? margin)
    {
        var (cohort, feedback, renewals) = (cell.Tally.Cohort, cell.Feedback, cell.Tally.Renewals);
        var (start, lost, less, more) = (M(cohort.Start.Revenue), M(cohort.Lost.Revenue), M(cohort.Contracted.Revenue), M(cohort.Expanded.Revenue));
        return rate.Measure switch
        {
            RetentionMeasure.Grr => $"(start {start} − churned {lost} − contracted {less}) ÷ start {start}",
            RetentionMeasure.Nrr => $"(start {start} − churned {lost} − contracted {less} + expanded {more}) ÷ start {start}",
            RetentionMeasure.LogoChurn => $"lost {N(cohort.Lost.Customers)} ÷ customers at the start {N(cohort.Start.Customers)}",
            RetentionMeasure.LogoRetention => $"kept {N(cohort.Start.Customers - cohort.Lost.Customers)} ÷ customers at the start {N(cohort.Start.Customers)}",
            RetentionMeasure.AnnualLogoChurn => $"1 − (1 − {N(cohort.Lost.Customers)} ÷ {N(cohort.Start.Customers)})^(12 ÷ {N(cell.Period.Months)})",
            RetentionMeasure.InvoluntaryChurn => $"lost without wanting to go {N(cohort.LostInvoluntarily.Customers)} ÷ customers at the start {N(cohort.Start.Customers)}",
            RetentionMeasure.GrossChurn => $"(churned {lost} + contracted {less}) ÷ start {start}",
            RetentionMeasure.NetChurn => $"(churned {lost} + contracted {less} − expanded {more} − returned {M(cohort.Returned.Revenue)}) ÷ start {start}",
            RetentionMeasure.DowngradeRate => $"customers who pay less {N(cohort.Contracted.Customers)} ÷ customers at the start {N(cohort.Start.Customers)}",
            RetentionMeasure.ContractionRate => $"contracted {less} ÷ start {start}",
            RetentionMeasure.ExpansionRate => $"expanded {more} ÷ start {start}",
            RetentionMeasure.RenewalRate => $"renewed {N(renewals.Renewed)} ÷ due {N(renewals.Due)}",
            RetentionMeasure.RevenueRenewalRate => $"renewed {M(renewals.KeptRevenue)} ÷ due {M(renewals.DueRevenue)}",
            RetentionMeasure.FeedbackRetention => $"stayed {N(feedback.GaveAndStayed)} ÷ had given feedback {N(feedback.Gave)}",
            RetentionMeasure.SilentRetention => $"stayed {N(feedback.SilentAndStayed)} ÷ had given none {N(feedback.Silent)}",
            RetentionMeasure.FeedbackAgain => $"gave it again {N(feedback.GaveAgain)} ÷ had given feedback {N(feedback.Gave)}",
            RetentionMeasure.LifetimeValue => string.Create(
                CultureInfo.InvariantCulture, $"revenue of a customer in the period × margin {margin * 100:0.##} % = {M(decimal.Round(rate.Numerator, 2))} ÷ logo churn {rate.Denominator * 100:0.##} %"),
        };
    }

    private static string M(decimal amount) => RateTexts.Cents(amount);

    private static string N(long number) => Words.Number(number);
}
