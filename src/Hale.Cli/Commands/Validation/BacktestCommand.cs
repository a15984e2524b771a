using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation.Backtests;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Core.Scorecards;
using Hale.Engine.Backtesting;

namespace Hale.Cli.Commands.Validation;

/// <summary><c>hale backtest</c>: holds a definition against what customers did.</summary>
internal static class BacktestCommand
{
    public static Command Create(Terminal terminal)
    {
        var score = new Argument<string?>("score") { Description = "The score; needed only when the project has several", Arity = ArgumentArity.ZeroOrOne };
        var draft = new Option<bool>("--draft") { Description = "The definition of the files instead of the live version" };
        var from = new Option<string?>("--from") { Description = "The first day whose close may be a target; otherwise the first that has data", HelpName = "day" };
        var to = new Option<string?>("--to") { Description = "The last day whose close may be a target; otherwise the last that is known", HelpName = "day" };
        var asOf = new Option<string?>("--as-of") { Description = "Only what was known of outcomes at the close of this day; otherwise all that is imported", HelpName = "day" };
        var again = new Option<bool>("--again") { Description = "Compute it also where a stored one fits" };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("backtest", CommonOptions.Described("Compute a score as of every moment of the past, from what was known then, beside what became of each customer.", "hale backtest --draft"))
        {
            score, draft, from, to, asOf, again, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = await ProjectSession.OpenForScoringAsync(terminal, parsed.GetValue(CommonOptions.Project), parsed.GetValue(draft), cancellation);
            UnfinishedImport.Write(terminal.Error, await session.Warehouse.StatusAsync(cancellation));
            var span = new BacktestSpan(PeriodCloses.Day(parsed.GetValue(from)), PeriodCloses.Day(parsed.GetValue(to)), Moments.Parse(parsed.GetValue(asOf), session.Project.Zone));
            var found = await Backtests.FindOrRunAsync(terminal, session, Choose(session, parsed.GetValue(score)), new BacktestWish { Span = span, Again = parsed.GetValue(again), Quiet = false }, cancellation);
            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, BacktestShape.Of(found));
            }
            else
            {
                new BacktestText(found, session.Project.Zone).Write(terminal);
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Score Choose(ProjectSession session, string? name) =>
        name is not null ? Lookup.Score(session.Project, name)
        : session.Project.Scores.Count == 1 ? session.Project.Scores[0]
        : session.Project.Scores.Count == 0 ? throw new Failure(ExitCode.NotFound, "the project defines no score", "add one in scores/, say scores/health.yaml")
        : throw new Failure(ExitCode.Usage, "the project has several scores", $"name one: {string.Join(", ", session.Project.Scores.Select(score => $"`hale backtest {score.Name}`"))}");
}
