namespace Hale.Engine.ReportCards.Own;

/// <summary>What the free model makes of a metric.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="WhenMissing">Whether it is about the metric being missing.</param>
/// <param name="Value">The log odds of leaving for each standard deviation.</param>
public sealed record HeadroomCoefficient(string Metric, bool WhenMissing, double Value);
