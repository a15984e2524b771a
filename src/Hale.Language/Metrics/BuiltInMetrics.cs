using Hale.Core.Metrics;
using Hale.Core.Money;
using Hale.Core.Outcomes;
using Hale.Core.Subscriptions;
using Hale.Language.Sources;

namespace Hale.Language.Metrics;

/// <summary>The metrics that conditions and formulas may read without a definition.</summary>
internal static class BuiltInMetrics
{
    private const string Tenure = "tenure";

    private const string Arr = "arr";

    public const string State = "state";

    private static readonly IReadOnlyList<Metric> OfSubscriptions =
    [
        new Metric.SubscriptionMetric(Arr, "ARR", Unit.None, SubscriptionMeasure.Arr, []),
        new Metric.SubscriptionMetric("days_to_renewal", "Days to renewal", Unit.Days, SubscriptionMeasure.DaysToRenewal, []),
        new Metric.SubscriptionMetric("subscribed", "Subscribed", Unit.None, SubscriptionMeasure.Active, []),
        new Metric.SubscriptionMetric(Tenure, "Tenure", Unit.Days, SubscriptionMeasure.Tenure, []),
    ];

    private static readonly IReadOnlyList<Metric> OfAccounts = [new Metric.AccountAgeMetric(Tenure, "Tenure", Unit.Days)];

    /// <summary>Those of a project, by name. Where a source could not be read it may be one of subscriptions, and that they are not known is no news.</summary>
    /// <param name="catalogue">What the sources give.</param>
    /// <param name="rates">The project's rates; null when hale.yaml names no reporting currency.</param>
    /// <param name="lifecycle">How paid life is read; null when hale.yaml does not say.</param>
    public static IReadOnlyList<Metric> For(SourceCatalogue catalogue, ExchangeRates? rates = null, Lifecycle? lifecycle = null) =>
        lifecycle is null ? Plain(catalogue, rates) : [.. Plain(catalogue, rates), new Metric.StateMetric(State, "State", lifecycle)];

    private static IReadOnlyList<Metric> Plain(SourceCatalogue catalogue, ExchangeRates? rates) =>
        !catalogue.HasSubscriptions && catalogue.IsComplete ? OfAccounts
        : rates is null ? OfSubscriptions
        : [.. OfSubscriptions.Select(metric => metric is Metric.SubscriptionMetric { Name: Arr } arr ? arr with { Unit = Unit.Money(rates.Reporting), Rates = catalogue.HasCurrencies ? rates : null } : metric)];

    /// <summary>Whether a name means a built-in metric where there are subscriptions.</summary>
    public static bool NeedsSubscriptions(string name) => name != Tenure && OfSubscriptions.Any(metric => metric.Name == name);
}
