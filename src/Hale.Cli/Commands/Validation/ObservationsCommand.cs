using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation;
using Hale.Cli.Output.Validation.Backtests;
using Hale.Cli.Sessions;
using Hale.Core.Projects;
using Hale.Engine.Backtesting;

namespace Hale.Cli.Commands.Validation;

/// <summary><c>hale observations</c>: who is observed when by the rules of <c>validation</c>, and what became of them.</summary>
internal static class ObservationsCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new ObservationsOptions();
        var command = new Command(
            "observations",
            CommonOptions.Described("Show who is observed when, by the rules of `validation` in hale.yaml, who is left out and why, and what became of them.", "hale observations --list --format csv"));
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            if (await new FindObstacle(session.Warehouse).RunAsync(session.Project, cancellation) is { } obstacle)
            {
                throw ObstacleText.Of(obstacle);
            }

            var project = Asked(session.Project, parsed, options);
            var known = await Moments.ResolveAsync(session, terminal, parsed.GetValue(options.AsOf), cancellation);
            var observed = await ProgressLine.ShowAsync<BacktestProgress, ObservedSchedule>(
                terminal, "Observing", BacktestWords.Step, progress => new ObserveSchedule(session.Warehouse).RunAsync(project, known.Moment, progress, cancellation));
            Write(terminal, project, observed, parsed.GetValue(options.Format)!, parsed.GetValue(options.List));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Project Asked(Project project, ParseResult parsed, ObservationsOptions options)
    {
        var (from, to) = (PeriodCloses.Day(parsed.GetValue(options.From)) ?? project.Validation.From, PeriodCloses.Day(parsed.GetValue(options.To)) ?? project.Validation.To);
        return from > to
            ? throw new Failure(ExitCode.Usage, $"{to:yyyy-MM-dd} comes before {from:yyyy-MM-dd}, so nothing can be observed", "let the last day be the later one")
            : project with { Validation = project.Validation with { From = from, To = to } };
    }

    private static void Write(Terminal terminal, Project project, ObservedSchedule observed, string format, bool lists)
    {
        if (observed.Flow[0].Remaining == 0)
        {
            throw new Failure(
                ExitCode.NotFound,
                "nothing is to be observed: no moment of the rules lies between the first fact and the moment up to which outcomes are known",
                "look at `observe`, `from` and `to` under `validation` in hale.yaml, and at what is imported with `hale data`");
        }

        if (lists)
        {
            new ObservationList(terminal, project).Write(observed, format);
        }
        else if (format == "json")
        {
            Json.Write(terminal.RawOut, ObservationsShape.Of(project, observed));
        }
        else if (format == "csv")
        {
            ObservationsText.WriteCsv(terminal, project, observed);
        }
        else
        {
            new ObservationsText(terminal, project).Write(observed);
        }
    }
}
