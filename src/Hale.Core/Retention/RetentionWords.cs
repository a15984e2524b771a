using System.Collections.Frozen;

namespace Hale.Core.Retention;

/// <summary>The words for measures of retention, on the command line and in files.</summary>
public static class RetentionWords
{
    /// <summary>Every word with its measure.</summary>
    public static IReadOnlyDictionary<string, RetentionMeasure> All { get; } = Enum.GetValues<RetentionMeasure>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    /// <summary>The word of a measure.</summary>
    public static string Of(RetentionMeasure measure) => measure switch
    {
        RetentionMeasure.Grr => "grr",
        RetentionMeasure.Nrr => "nrr",
        RetentionMeasure.LogoChurn => "logo_churn",
        RetentionMeasure.LogoRetention => "logo_retention",
        RetentionMeasure.AnnualLogoChurn => "annual_logo_churn",
        RetentionMeasure.InvoluntaryChurn => "involuntary_churn",
        RetentionMeasure.GrossChurn => "gross_churn",
        RetentionMeasure.NetChurn => "net_churn",
        RetentionMeasure.DowngradeRate => "downgrade_rate",
        RetentionMeasure.ContractionRate => "contraction_rate",
        RetentionMeasure.ExpansionRate => "expansion_rate",
        RetentionMeasure.RenewalRate => "renewal_rate",
        RetentionMeasure.RevenueRenewalRate => "revenue_renewal_rate",
        RetentionMeasure.FeedbackRetention => "feedback_retention",
        RetentionMeasure.SilentRetention => "silent_retention",
        RetentionMeasure.FeedbackAgain => "feedback_again",
        RetentionMeasure.LifetimeValue => "ltv",
    };

    /// <summary>Whether it is about revenue, and needs amounts.</summary>
    public static bool IsOfRevenue(RetentionMeasure measure) => measure is RetentionMeasure.Grr or RetentionMeasure.Nrr or RetentionMeasure.GrossChurn or RetentionMeasure.NetChurn
        or RetentionMeasure.ContractionRate or RetentionMeasure.ExpansionRate or RetentionMeasure.RevenueRenewalRate or RetentionMeasure.LifetimeValue;

    /// <summary>Whether it is about feedback, and needs to be told what feedback is.</summary>
    public static bool IsOfFeedback(RetentionMeasure measure) => measure is RetentionMeasure.FeedbackRetention or RetentionMeasure.SilentRetention or RetentionMeasure.FeedbackAgain;
}
