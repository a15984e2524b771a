using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.Definitions.Changes;

/// <summary>How the definitions of one score of one project are put into words.</summary>
internal sealed class ChangeWords(Project project, Score score)
{
    private readonly Dictionary<string, Metric> _metrics = project.AllMetrics.ToDictionary(metric => metric.Name, StringComparer.Ordinal);

    public Score Score => score;

    /// <summary>The words for normalisations whose points are on a scale.</summary>
    public NormalisationTexts Normalisations(Scale scale) => new(_metrics, scale);

    public Metric Metric(string name) => _metrics[name];

    /// <summary>A metric by its label, with its name where that says more.</summary>
    public string MetricLabel(string name) => _metrics[name].Label is var label && label == name ? name : $"{label} ({name})";

    /// <summary>A condition as it is written.</summary>
    public static string Condition(Expression condition) => condition.ToString();

    /// <summary>Inner points on the score's scale.</summary>
    public string Points(decimal inner) => NumberTexts.Exact(inner, score.Scale);
}
