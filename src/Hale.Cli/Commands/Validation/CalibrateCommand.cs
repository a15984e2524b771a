using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation.Calibrating;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;
using Hale.Statistics;
using Spectre.Console;

namespace Hale.Cli.Commands.Validation;

/// <summary><c>hale calibrate</c>: a map from the score to the probability of staying.</summary>
internal static class CalibrateCommand
{
    public static Command Create(Terminal terminal)
    {
        var score = new Argument<string?>("score") { Description = "The score; needed only when the project has several", Arity = ArgumentArity.ZeroOrOne };
        var draft = new Option<bool>("--draft") { Description = "The definition of the files instead of the live version" };
        var level = new Option<bool>("--intercept-only") { Description = "Keep the slope of the newest map and move its level to the outcomes since then" };
        var list = new Option<bool>("--list") { Description = "List the maps that are kept, the newest first, and make none" };
        var explain = new Option<bool>("--explain") { Description = "Also show level, spread and error of the test, and the formula of the map" };
        var format = CommonOptions.Format("text", "json", "csv");
        var command = new Command("calibrate", CommonOptions.Described("Turn a score into the probability of staying: fitted on what customers did, tested on later time, kept.", "hale calibrate health"))
        {
            score, draft, level, list, explain, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (folder, asked) = (parsed.GetValue(CommonOptions.Project), parsed.GetValue(format)!);
            if (parsed.GetValue(list))
            {
                await using var data = DataSession.Open(terminal, folder);
                new MapList(await data.Operations.Maps.ListAsync(parsed.GetValue(score), cancellation), await data.ZoneAsync(cancellation)).Write(terminal, asked);
                return (int)ExitCode.Done;
            }

            await using var session = await ProjectSession.OpenForScoringAsync(terminal, folder, parsed.GetValue(draft), cancellation);
            var backtest = await Backtests.FindOrRunAsync(terminal, session, Chosen(session, parsed.GetValue(score)), cancellation);
            var map = await KeptAsync(terminal, session, backtest, parsed.GetValue(level), cancellation);
            Write(terminal, map, backtest, session.Project.Zone, parsed.GetValue(explain), asked);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static async Task<ScoreMap> KeptAsync(Terminal terminal, ProjectSession session, Backtest backtest, bool levelOnly, CancellationToken cancellation)
    {
        var newest = await session.Operations.Maps.NewestAsync(backtest.Header.DefinitionHash, cancellation);
        if (!levelOnly && newest is { BasedOn: null } && newest.IsOf(backtest))
        {
            terminal.Error.WriteLine($"Map {newest.Number} stands: nothing it rests on has changed since.");
            return newest;
        }

        var now = Instant.From(terminal.Clock.GetUtcNow());
        var answer = await ProgressLine.ShowAsync<double, Answer<ScoreMap>>(
            terminal,
            "Calibrating",
            share => Words.Percent(Math.Round(share, 2)),
            progress => Task.Run(() => levelOnly
                ? new RecalibrateLevel(new MapOptions()).Run(newest ?? throw NothingToMove(backtest), backtest, now, cancellation)
                : new CalibrateScore(new MapOptions()).Run(backtest, Origins(session, backtest), now, progress, cancellation), cancellation));
        return await answer.Match(
            map => session.Operations.Maps.KeepAsync(map, cancellation),
            why => throw (levelOnly ? NotMoved(newest!, backtest, why, session.Project.Zone) : NotMade(why)));
    }

    private static IReadOnlyList<Instant> Origins(ProjectSession session, Backtest backtest) =>
        [.. backtest.Header.Rules.Origins.Select(day => session.Project.Zone.StartOfDay(day))];

    private static void Write(Terminal terminal, ScoreMap map, Backtest backtest, ProjectZone zone, bool explains, string format)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, CalibrationShape.Of(map, backtest.Outline, zone));
                break;
            case "csv":
                CalibrationCsv.Write(terminal.RawOut, map, backtest.Outline);
                break;
            default:
                new CalibrationText(map, backtest.Outline, zone) { LockedFrom = backtest.Header.LockedFrom, Explains = explains }.Write(terminal.Out);
                break;
        }
    }

    private static Failure NothingToMove(Backtest backtest) => new(
        ExitCode.NotFound, $"there is no map of this definition of `{backtest.Header.Score}` whose level could be moved", $"make one: `hale calibrate {backtest.Header.Score}`");

    private static Failure NotMoved(ScoreMap before, Backtest backtest, Degeneracy why, ProjectZone zone)
    {
        var locked = backtest.Header.LockedFrom is { } from
            ? $"; observations from {DayTexts.OfClose(from, zone)} on are kept back in the lock-box, with their newer outcomes, and no map looks at them"
            : string.Empty;
        return new Failure(
            ExitCode.NotFound,
            (why == Degeneracy.NoRows
                ? $"no observation that a map may look at is newer than {DayTexts.OfClose(before.FittedUntil, zone)}, up to which outcomes are in map {before.Number} already"
                : $"since {DayTexts.OfClose(before.FittedUntil, zone)} fewer than {RecalibrateLevel.FewestChurners} customers left, which is too few to say where the level is") + locked,
            $"wait until more customers have decided, import, and try again{(locked.Length > 0 ? "; the lock-box moves on with time" : string.Empty)}; map {before.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)} still counts");
    }

    private static Failure NotMade(Degeneracy why) => new(
        ExitCode.NotFound,
        why switch
        {
            Degeneracy.NoEvents => "nobody left in the time that can be judged, so nothing tells how likely customers stay",
            Degeneracy.OnlyEvents => "everybody left in the time that can be judged, so nothing tells how likely customers stay",
            Degeneracy.NoRows => "no observation outside the lock-box says whether a customer stayed or left",
            Degeneracy.TooFew or Degeneracy.NoVariance or Degeneracy.Separation or Degeneracy.Singular or Degeneracy.NoConvergence => "no map can be computed from these outcomes",
        },
        "`hale observations` shows what was observed and what was left out");

    private static Score Chosen(ProjectSession session, string? name) =>
        name is not null ? Lookup.Score(session.Project, name)
        : session.Project.Scores.Count == 1 ? session.Project.Scores[0]
        : session.Project.Scores.Count == 0 ? throw new Failure(ExitCode.NotFound, "the project defines no score", "add one in scores/, say scores/health.yaml")
        : throw new Failure(ExitCode.Usage, "the project has several scores", $"name one: {string.Join(", ", session.Project.Scores.Select(score => $"`hale calibrate {score.Name}`"))}");
}
