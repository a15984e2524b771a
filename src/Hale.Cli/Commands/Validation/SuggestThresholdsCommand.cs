using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation.Suggestions;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Core.Scorecards;
using Hale.Engine.Backtesting;
using Hale.Engine.Thresholds;
using Hale.Language.Drafts;
using Hale.Statistics.Resampling;
using Spectre.Console;

namespace Hale.Cli.Commands.Validation;

/// <summary><c>hale suggest-thresholds</c>: where bands would begin for what a team can do or what it costs, as a draft.</summary>
internal static class SuggestThresholdsCommand
{
    public static Command Create(Terminal terminal)
    {
        var score = new Argument<string?>("score") { Description = "The score; needed only when the project has several", Arity = ArgumentArity.ZeroOrOne };
        var write = new Option<bool>("--write") { Description = "Change the limits in the files of the project: a draft, which `hale plan` shows. Nothing goes live" };
        var seed = new Option<int>("--seed") { Description = "The seed of all draws", HelpName = "number", DefaultValueFactory = _ => 1 };
        var format = CommonOptions.Format("text", "csv", "json");
        var aim = new ThresholdOptions();
        var command = aim.AddTo(new Command("suggest-thresholds", CommonOptions.Described(
            "Say where bands would begin so that the lowest holds as many accounts as can be looked after, or ends where looking after one costs what it brings; and what such limits would have caught.",
            "hale suggest-thresholds health --capacity 25 60")));
        command.Add(score);
        command.Add(write);
        command.Add(seed);
        command.Add(format);
        command.SetAction(async (parsed, cancellation) =>
        {
            var asked = aim.Of(parsed);
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var chosen = ChosenScore.Of(session.Project, parsed.GetValue(score), "suggest-thresholds --capacity 25");
            RequireLimits(chosen, asked);
            var backtest = await Backtests.FindOrRunAsync(terminal, session, chosen, cancellation);
            var options = new BootstrapOptions(1000, parsed.GetValue(seed), Threads: EngineSettings.Threads(terminal));
            var found = await Task.Run(() => new SuggestThresholds(options).Run(backtest, asked, cancellation), cancellation);
            Show(terminal, backtest, asked, found, parsed.GetValue(format)!);
            if (parsed.GetValue(write))
            {
                WriteDraft(terminal, session, chosen, backtest, found);
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void RequireLimits(Score score, ThresholdAim aim)
    {
        var limits = score.Bands.All.Count - 1;
        if (aim is ThresholdAim.Capacity { Sizes.Count: var sizes } && sizes > limits && limits > 0)
        {
            throw new Failure(ExitCode.Usage, $"`--capacity` has {sizes} numbers and `{score.Name}` has {Words.Count(limits, "limit")}", "write a number for each limit from the lowest, or fewer");
        }
    }

    private static void Show(Terminal terminal, Backtest backtest, ThresholdAim aim, ThresholdSuggestion found, string format)
    {
        if (format == "json")
        {
            Json.Write(terminal.RawOut, ThresholdShape.Of(backtest, found));
        }
        else if (format == "csv")
        {
            ThresholdCsv.Write(terminal.RawOut, found);
        }
        else
        {
            ThresholdText.Write(terminal.Out, backtest, aim, found);
        }
    }

    private static void WriteDraft(Terminal terminal, ProjectSession session, Score score, Backtest backtest, ThresholdSuggestion found)
    {
        if (found.Why is not null || found.Suggested.Count == 0)
        {
            terminal.Error.WriteLine("No limits are suggested, so no file was changed.");
            return;
        }

        if (score.Scale.HigherIsWorse)
        {
            throw new Failure(ExitCode.Usage, $"higher is worse on the scale of `{score.Name}`, where limits are written of the band above", "change them by hand: the numbers are in the table");
        }

        var limits = found.Suggested.ToDictionary(limit => limit.Band, limit => limit.Limit, StringComparer.Ordinal);
        var fitted = found.Until is { } until ? FittedDraft.On(session.Project.Zone, until, backtest) : null;
        DraftWriter.Write(terminal, session, DraftEdits.Limits(session.Load.Bundle, score.Name, limits, fitted));
    }
}
