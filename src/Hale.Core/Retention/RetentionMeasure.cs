namespace Hale.Core.Retention;

/// <summary>What is said of the customers of a period. Each is a share unless it says otherwise; docs/retention.md has the formulas with their sources.</summary>
public enum RetentionMeasure
{
    /// <summary>
    /// Gross revenue retention, 0 to 1: Σ min(revenue at the start, revenue at the end) ÷ Σ revenue at the start, over the customers at the start, each capped by itself (SaaS Metrics Standards Board). Missing without revenue at
    /// the start.
    /// </summary>
    Grr,

    /// <summary>Net revenue retention, 0 or more: Σ revenue at the end ÷ Σ revenue at the start, over the customers at the start, with their expansion and without new and returned customers (SaaS Metrics Standards Board).</summary>
    Nrr,

    /// <summary>Customers at the start who are none at the end ÷ customers at the start (Gold 2020, listing 2.2).</summary>
    LogoChurn,

    /// <summary>1 − logo churn.</summary>
    LogoRetention,

    /// <summary>What the logo churn of the period would come to in a year at the same pace: 1 − (1 − c)^(12 ÷ months) (Gold 2020, chapter 2).</summary>
    AnnualLogoChurn,

    /// <summary>Customers lost without wanting to go ÷ customers at the start.</summary>
    InvoluntaryChurn,

    /// <summary>Revenue lost and contracted ÷ revenue at the start (ChartMogul, gross MRR churn): 1 − gross revenue retention.</summary>
    GrossChurn,

    /// <summary>Revenue lost and contracted less expansion and reactivation ÷ revenue at the start; negative where the book grows by itself (ChartMogul, net MRR churn).</summary>
    NetChurn,

    /// <summary>Customers at both ends who pay less ÷ customers at the start.</summary>
    DowngradeRate,

    /// <summary>What these pay less ÷ revenue at the start.</summary>
    ContractionRate,

    /// <summary>What customers at both ends pay more ÷ revenue at the start.</summary>
    ExpansionRate,

    /// <summary>Decisions renewed ÷ decisions that came due in the period and are decided.</summary>
    RenewalRate,

    /// <summary>Σ min(due, renewed) ÷ Σ due over these decisions: the dollar renewal rate.</summary>
    RevenueRenewalRate,

    /// <summary>Of the customers at the start who had given feedback in the time before of the same length, the share still customers at the end.</summary>
    FeedbackRetention,

    /// <summary>The same of those who had given none: what it is to be compared with.</summary>
    SilentRetention,

    /// <summary>Of the customers at the start who had given feedback in the time before, the share that gave it again in the period.</summary>
    FeedbackAgain,

    /// <summary>Lifetime value of a customer, an amount: revenue of a customer in the period × gross margin ÷ logo churn of the period.</summary>
    LifetimeValue,
}
