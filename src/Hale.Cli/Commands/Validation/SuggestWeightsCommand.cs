using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation.Suggestions;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Core.Scorecards;
using Hale.Engine.Backtesting;
using Hale.Engine.Weighting;
using Hale.Language.Drafts;
using Spectre.Console;

namespace Hale.Cli.Commands.Validation;

/// <summary><c>hale suggest-weights</c>: what outcomes advise on the weights of a score, as a draft.</summary>
internal static class SuggestWeightsCommand
{
    private const int FewestResamples = 20;
    private const int MostResamples = 10_000;

    public static Command Create(Terminal terminal)
    {
        var score = new Argument<string?>("score") { Description = "The score; needed only when the project has several", Arity = ArgumentArity.ZeroOrOne };
        var card = new Option<string?>("--scorecard") { Description = "One scorecard; otherwise all of the score", HelpName = "name" };
        var write = new Option<bool>("--write") { Description = "Change the weights in the files of the project: a draft, which `hale plan` shows. Nothing goes live" };
        var resamples = new Option<int>("--resamples") { Description = "How many times it is fitted again for the intervals of the weights, 20 to 10,000", HelpName = "number", DefaultValueFactory = _ => 200 };
        var seed = new Option<int>("--seed") { Description = "The seed of all draws", HelpName = "number", DefaultValueFactory = _ => 1 };
        var format = CommonOptions.Format("text", "csv", "json");
        var command = new Command("suggest-weights", CommonOptions.Described(
            "Say what outcomes advise on the weights of a score: fitted on the past, near the present weights unless outcomes speak against them, tested on later time. Weights are proposed only where that is proven.",
            "hale suggest-weights health"))
        {
            score, card, write, resamples, seed, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var draws = Draws(parsed.GetValue(resamples));
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var chosen = ChosenScore.Of(session.Project, parsed.GetValue(score), "suggest-weights");
            var scorecard = parsed.GetValue(card) is { } name ? IndexOf(chosen, name) : (int?)null;
            var backtest = await Backtests.FindOrRunAsync(terminal, session, chosen, cancellation);
            var found = await FitAsync(terminal, backtest, scorecard, new WeightingOptions { Zone = session.Project.Zone, Resamples = draws, Seed = parsed.GetValue(seed), Threads = EngineSettings.Threads(terminal) }, cancellation);
            Show(terminal, backtest, found, parsed.GetValue(format)!);
            if (parsed.GetValue(write))
            {
                WriteDraft(terminal, session, chosen, backtest, found);
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static int IndexOf(Score score, string name)
    {
        var index = score.Scorecards.ToList().FindIndex(card => card.Name == name);
        return index >= 0 ? index : throw Lookup.NotFound("scorecard", name, score.Scorecards.Select(card => card.Name));
    }

    private static int Draws(int asked) =>
        asked is >= FewestResamples and <= MostResamples ? asked : throw new Failure(ExitCode.Usage, $"`--resamples {asked}` is not possible", "write a number from 20 to 10000");

    private static Task<IReadOnlyList<WeightSuggestion>> FitAsync(
        Terminal terminal, Backtest backtest, int? scorecard, WeightingOptions options, CancellationToken cancellation) =>
        ProgressLine.ShowAsync<WeightingProgress, IReadOnlyList<WeightSuggestion>>(
            terminal, "Fitting weights", SuggestionWords.Step, progress => Task.Run(() => new SuggestWeights(options).Run(backtest, scorecard, progress, cancellation), cancellation));

    private static void Show(Terminal terminal, Backtest backtest, IReadOnlyList<WeightSuggestion> found, string format)
    {
        if (format == "json")
        {
            Json.Write(terminal.RawOut, WeightShape.Of(backtest, found));
        }
        else if (format == "csv")
        {
            WeightCsv.Write(terminal.RawOut, found);
        }
        else
        {
            WeightText.Write(terminal.Out, backtest, found);
        }
    }

    private static void WriteDraft(Terminal terminal, ProjectSession session, Score score, Backtest backtest, IReadOnlyList<WeightSuggestion> found)
    {
        var proposed = found.OfType<WeightSuggestion.Fitted>().Where(one => one.IsProposed).ToList();
        if (proposed.Count == 0)
        {
            terminal.Error.WriteLine("No weights are proposed, so no file was changed.");
            return;
        }

        var weights = proposed.SelectMany(one => one.Draft.Select(weight => (Key: (one.Name, weight.Path), weight.After))).ToDictionary(pair => pair.Key, pair => pair.After);
        var until = proposed.Select(one => one.Until).Max();
        var fitted = FittedDraft.On(session.Project.Zone, until, backtest);
        DraftWriter.Write(terminal, session, DraftEdits.Weights(session.Load.Bundle, score.Name, weights, fitted));
    }
}
