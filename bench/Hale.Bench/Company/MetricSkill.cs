namespace Hale.Bench.Company;

/// <summary>How well one metric ranks who is lost within the horizon.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Auc">The area under the ROC curve over all months pooled; below ½ the metric points the other way.</param>
/// <param name="Present">The share of rows on which the metric has a value; the area is over those.</param>
internal sealed record MetricSkill(string Metric, double Auc, double Present);
