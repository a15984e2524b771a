namespace Hale.Core.Metrics.Planning;

/// <summary>A metric and the slots of <see cref="MetricPlan.Aggregations"/> that it is made from.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Slots">
/// The slots: of a mean its sum and its count, of a sum its sum, of everything else one; none for subscriptions, an account's age and a formula.
/// </param>
internal sealed record MetricRecipe(Metric Metric, IReadOnlyList<int> Slots);
