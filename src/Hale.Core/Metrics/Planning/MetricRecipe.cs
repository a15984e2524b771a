namespace Hale.Core.Metrics.Planning;

/// <summary>A metric and the slots of <see cref="MetricPlan.Aggregations"/> that it is made from.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Slots">
/// The slots: of a mean its sum and its count, of a share of the most active contacts their events and all, of everything else over facts one, and the number of events behind them where so many
/// must match; none for subscriptions, an account's age, a formula, a trend and what is made of several accounts.
/// </param>
internal sealed record MetricRecipe(Metric Metric, IReadOnlyList<int> Slots)
{
    /// <summary>
    /// Of a trend, for each of its windows what must be computed anew: the metrics that its base is computed from and that read events, each moved to the window. Nothing for the
    /// present one.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<MetricRecipe>> Windows { get; init; } = [];
}
