using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;

namespace Hale.Reports.Scorecards.Words;

/// <summary>What people read for the names of a project.</summary>
internal sealed class LabelWords(Project project)
{
    private readonly Dictionary<string, Metric> _metrics = project.AllMetrics.ToDictionary(metric => metric.Name, StringComparer.Ordinal);

    /// <summary>A label; where none was written, the name as words.</summary>
    public static string Of(string label, string name)
    {
        if (label != name || name.Length == 0)
        {
            return label;
        }

        var words = Plain(name);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A name as words.</summary>
    public static string Plain(string name) => name.Replace('_', ' ');

    public static string Of(Metric metric) => Of(metric.Label, metric.Name);

    /// <summary>A metric; null for any other name.</summary>
    public Metric? Metric(string name) => _metrics.GetValueOrDefault(name);

    /// <summary>What a condition names: a metric, a score, or something of an event.</summary>
    public string Of(string name) => _metrics.TryGetValue(name, out var metric) ? Of(metric)
        : name.StartsWith(ScoreReads.NumberPrefix, StringComparison.Ordinal) ? $"the score {Score(name[ScoreReads.NumberPrefix.Length..])}"
        : name.StartsWith(ScoreReads.BandPrefix, StringComparison.Ordinal) ? $"the band of {Score(name[ScoreReads.BandPrefix.Length..])}"
        : name.StartsWith("contact.", StringComparison.Ordinal) ? $"the person’s {Plain(name["contact.".Length..])}"
        : name switch
        {
            FactColumns.Contact => "the person",
            FactColumns.Event => "what happened",
            FactColumns.Open => "its being open",
            FactColumns.Duration => "its duration in hours",
            FactColumns.BusinessDuration => "its duration in hours of work",
            FactColumns.Interval => "the days since the one before",
            _ => $"its {Plain(name)}",
        };

    private string Score(string name) => project.Scores.FirstOrDefault(score => score.Name == name) is { } score ? Of(score.Label, score.Name) : Plain(name);
}
