using Hale.Cli.Hosting;
using Hale.Core.Projects;
using Hale.Core.Scorecards;

namespace Hale.Cli.Sessions.Validation;

/// <summary>The one score that a command is about.</summary>
internal static class ChosenScore
{
    /// <summary>The score named, or the only one of the project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="name">Its name, where one was given.</param>
    /// <param name="command">The command, for advice.</param>
    public static Score Of(Project project, string? name, string command) =>
        name is not null ? Lookup.Score(project, name)
        : project.Scores.Count == 1 ? project.Scores[0]
        : project.Scores.Count == 0 ? throw new Failure(ExitCode.NotFound, "the project defines no score", "add one in scores/, say scores/health.yaml")
        : throw new Failure(ExitCode.Usage, "the project has several scores", $"name one: {string.Join(", ", project.Scores.Select(score => $"`hale {command} {score.Name}`"))}");
}
