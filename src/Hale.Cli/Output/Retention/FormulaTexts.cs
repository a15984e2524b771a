using Hale.Core.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>The formulas of measures, in words, with where they are published.</summary>
internal static class FormulaTexts
{
    private const string Standards = "SaaS Metrics Standards Board";
    private const string Gold = "Gold, Fighting Churn with Data (2020)";
    private const string ChartMogul = "ChartMogul";

    /// <summary>What people call it.</summary>
    public static string Label(RetentionMeasure measure) => measure switch
    {
        RetentionMeasure.Grr => "GRR",
        RetentionMeasure.Nrr => "NRR",
        RetentionMeasure.LogoChurn => "logo churn",
        RetentionMeasure.LogoRetention => "logo retention",
        RetentionMeasure.AnnualLogoChurn => "logo churn a year",
        RetentionMeasure.InvoluntaryChurn => "involuntary churn",
        RetentionMeasure.GrossChurn => "gross churn",
        RetentionMeasure.NetChurn => "net churn",
        RetentionMeasure.DowngradeRate => "downgrades",
        RetentionMeasure.ContractionRate => "contraction",
        RetentionMeasure.ExpansionRate => "expansion",
        RetentionMeasure.RenewalRate => "renewals",
        RetentionMeasure.RevenueRenewalRate => "renewed revenue",
        RetentionMeasure.FeedbackRetention => "feedback: stayed",
        RetentionMeasure.SilentRetention => "silent: stayed",
        RetentionMeasure.FeedbackAgain => "feedback again",
        RetentionMeasure.LifetimeValue => "LTV",
    };

    /// <summary>The formula.</summary>
    public static string Formula(RetentionMeasure measure) => measure switch
    {
        RetentionMeasure.Grr => "Σ min(start, end) ÷ Σ start of the customers at the start, each capped at what it paid at the start",
        RetentionMeasure.Nrr => "Σ end ÷ Σ start of the customers at the start: with their expansion, without new and returned customers",
        RetentionMeasure.LogoChurn => "customers at the start who are none at the end ÷ customers at the start",
        RetentionMeasure.LogoRetention => "customers at the start who are customers at the end ÷ customers at the start",
        RetentionMeasure.AnnualLogoChurn => "1 − (1 − logo churn)^(12 ÷ months of the period)",
        RetentionMeasure.InvoluntaryChurn => "customers lost without wanting to go ÷ customers at the start",
        RetentionMeasure.GrossChurn => "(churned + contracted revenue) ÷ revenue at the start",
        RetentionMeasure.NetChurn => "(churned + contracted − expanded − returned revenue) ÷ revenue at the start",
        RetentionMeasure.DowngradeRate => "customers who stay and pay less ÷ customers at the start",
        RetentionMeasure.ContractionRate => "contracted revenue ÷ revenue at the start",
        RetentionMeasure.ExpansionRate => "expanded revenue of customers at both ends ÷ revenue at the start",
        RetentionMeasure.RenewalRate => "decisions renewed ÷ decisions that came due in the period",
        RetentionMeasure.RevenueRenewalRate => "Σ min(due, renewed) ÷ Σ due of the decisions that came due in the period",
        RetentionMeasure.FeedbackRetention => "customers at the start who had given feedback in as long a time before and are customers at the end ÷ those who had given it",
        RetentionMeasure.SilentRetention => "the same of those who had given none",
        RetentionMeasure.FeedbackAgain => "customers at the start who had given feedback and give it again in the period ÷ those who had given it",
        RetentionMeasure.LifetimeValue => "revenue of a customer in the period × gross margin ÷ logo churn of the period",
    };

    /// <summary>Where it is published.</summary>
    public static string Source(RetentionMeasure measure) => measure switch
    {
        RetentionMeasure.Grr or RetentionMeasure.Nrr => Standards,
        RetentionMeasure.LogoChurn or RetentionMeasure.LogoRetention or RetentionMeasure.AnnualLogoChurn => Gold,
        RetentionMeasure.GrossChurn or RetentionMeasure.NetChurn or RetentionMeasure.ExpansionRate or RetentionMeasure.ContractionRate => ChartMogul,
        RetentionMeasure.InvoluntaryChurn => "Recurly",
        RetentionMeasure.DowngradeRate or RetentionMeasure.RenewalRate or RetentionMeasure.FeedbackRetention => "kpi.zone",
        RetentionMeasure.RevenueRenewalRate => "Mattermost handbook",
        RetentionMeasure.SilentRetention or RetentionMeasure.FeedbackAgain => "Hale",
        RetentionMeasure.LifetimeValue => "common use; not valid where churn is small or changes",
    };
}
