using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Reports.Scorecards.Words;

namespace Hale.Reports;

/// <summary>What a metric is, in words.</summary>
public static class MetricSentence
{
    /// <summary>As a sentence without a verb: <c>How often “login” happened, in the last 28 days</c>. Plain text.</summary>
    public static string Of(Metric metric, Project project) => new MetricWords(new LabelWords(project), project.AllMetrics).Of(metric);
}
