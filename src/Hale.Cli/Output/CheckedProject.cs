using Hale.Cli.Hosting;
using Hale.Language.Diagnostics;
using Hale.Language.Projects;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What a check of the definitions found, as text.</summary>
internal static class CheckedProject
{
    /// <summary>The problems, and what the project comes to.</summary>
    public static void Write(Terminal terminal, ProjectLoad load)
    {
        DiagnosticList.Write(terminal.Out, load.Diagnostics);
        var errors = load.Diagnostics.Count(problem => problem.Severity == Severity.Error);
        var silenced = load.Silenced.Count == 0 ? string.Empty : $", {Words.Number(load.Silenced.Count)} silenced";
        var found = $"{Words.Count(errors, "error")}, {Words.Count(load.Diagnostics.Count - errors, "warning")}{silenced}";
        terminal.Out.MarkupLineInterpolated(load.Project is { } project
            ? (FormattableString)$"[green]ok[/]  {project.Name}: {Words.Count(project.Sources.Count, "source")}, {Words.Count(project.Metrics.Count, "metric")}, {Words.Count(project.Scores.Count, "score")} ({found})"
            : $"[red]{found}[/]");
    }
}
