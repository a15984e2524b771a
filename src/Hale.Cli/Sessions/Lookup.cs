using Hale.Cli.Hosting;
using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Language.Text;

namespace Hale.Cli.Sessions;

/// <summary>Finds what a person named, or fails with what may have been meant.</summary>
internal static class Lookup
{
    public static Score Score(Project project, string name) =>
        project.Scores.FirstOrDefault(score => score.Name == name) ?? throw NotFound("score", name, project.Scores.Select(score => score.Name));

    public static Metric Metric(Project project, string name) =>
        project.AllMetrics.FirstOrDefault(metric => metric.Name == name) ?? throw NotFound("metric", name, project.AllMetrics.Select(metric => metric.Name));

    public static Failure NotFound(string what, string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        var fix = Suggestion.For(name, names) is { } meant ? $"did you mean `{meant}`?"
            : names.Count == 0 ? $"there is no {what} at all"
            : $"there is: {string.Join(", ", names.Take(20))}";
        return new Failure(ExitCode.NotFound, $"there is no {what} `{name}`", fix);
    }
}
