using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Language.Diagnostics;
using Hale.Language.Projects;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale check</c>: every problem of the definitions at once.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("text", "json");
        var command = new Command("check", CommonOptions.Described("Check the definitions: every problem at once, with file:line:column and what to do.", "hale check --format json")) { format };
        command.SetAction(parsed => (int)Run(terminal, DataSession.FolderOf(terminal, parsed.GetValue(CommonOptions.Project)), parsed.GetValue(format)!));
        return command;
    }

    private static ExitCode Run(Terminal terminal, string folder, string format)
    {
        var load = ProjectLoader.Load(folder);
        if (format == "json")
        {
            Json.Write(terminal.RawOut, new { ok = load.Project is not null, problems = load.Diagnostics.Select(Shape), silenced = load.Silenced.Select(Shape) });
        }
        else
        {
            WriteText(terminal, load);
        }

        return load.Project is null ? ExitCode.DefinitionErrors : ExitCode.Done;
    }

    private static void WriteText(Terminal terminal, ProjectLoad load)
    {
        DiagnosticList.Write(terminal.Out, load.Diagnostics);
        var errors = load.Diagnostics.Count(problem => problem.Severity == Severity.Error);
        var silenced = load.Silenced.Count == 0 ? string.Empty : $", {Words.Number(load.Silenced.Count)} silenced";
        var found = $"{Words.Count(errors, "error")}, {Words.Count(load.Diagnostics.Count - errors, "warning")}{silenced}";
        terminal.Out.MarkupLineInterpolated(load.Project is { } project
            ? (FormattableString)$"[green]ok[/]  {project.Name}: {Words.Count(project.Sources.Count, "source")}, {Words.Count(project.Metrics.Count, "metric")}, {Words.Count(project.Scores.Count, "score")} ({found})"
            : $"[red]{found}[/]");
    }

    private static object Shape(Diagnostic problem) => new
    {
        problem.Id,
        problem.Severity,
        problem.Span.File,
        problem.Span.Line,
        problem.Span.Column,
        problem.Message,
        problem.Fix,
    };
}
