using System.CommandLine;
using System.Diagnostics;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Engine.Scoring;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale score</c>: scores every account and keeps the run.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var moments = new ScoreMoments();
        var score = CommonOptions.Score();
        score.Description = "The score to compute; otherwise all of them";
        var draft = new Option<bool>("--draft") { Description = "Score the files beside the live version: kept apart as a shadow run, which no command shows unless asked" };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("score", CommonOptions.Described("Score every account as of a moment and keep the run in the history.", "hale score --as-of 2024-12-31")) { score, draft, format };
        moments.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = await ProjectSession.OpenForScoringAsync(terminal, parsed.GetValue(CommonOptions.Project), parsed.GetValue(draft), cancellation);
            await session.Data.FollowEntriesAsync(cancellation);
            UnfinishedImport.Write(terminal.Error, await session.Warehouse.StatusAsync(cancellation));
            RunPurpose purpose = parsed.GetValue(draft) ? new RunPurpose.Shadow() : session.Version is not null ? new RunPurpose.Official() : new RunPurpose.Draft();
            var scores = Choose(session, parsed.GetValue(score));
            var reports = new List<TimedReport>();
            var asked = await moments.ReadAsync(session, terminal, parsed, cancellation);
            foreach (var moment in asked)
            {
                reports.AddRange(await RunAsync(terminal, session, scores, moment, purpose, cancellation, isOneOfMany: asked.Count > 1));
            }

            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, reports.Select(report => RunShape.Of(report)));
            }
            else
            {
                reports.ForEach(report => RunText.Write(terminal, report, session.Project.Zone));
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    public static async Task<List<TimedReport>> RunAsync(
        Terminal terminal, ProjectSession session, IReadOnlyList<Score> scores, AsOf asOf, RunPurpose purpose, CancellationToken cancellation, bool isOneOfMany = false)
    {
        await session.KeepDefinitionsAsync(cancellation);
        var scoring = new ScoreAccounts(session.Warehouse, terminal.Clock, HaleVersion.Text);
        var reports = new List<TimedReport>();
        foreach (var score in scores)
        {
            var watch = Stopwatch.StartNew();
            var report = await ProgressLine.ShowAsync<ScoreProgress, ScoreReport?>(
                terminal,
                $"Scoring {score.Label} as of {asOf.Label}",
                step => $"{(step.IsCensus ? "(first a look at everybody) " : string.Empty)}{Words.Number(step.Done)} of {Words.Count(step.Total, "account")}",
                progress => ScoreAsync(terminal, () => scoring.RunAsync(session.Project, score, asOf, purpose, progress, cancellation), isOneOfMany));
            if (report is not null)
            {
                reports.Add(new TimedReport(report, watch.Elapsed));
            }
        }

        return reports;
    }

    /// <summary>Scores; of many days one on which nobody is known is named and left out.</summary>
    private static async Task<ScoreReport?> ScoreAsync(Terminal terminal, Func<Task<ScoreReport>> score, bool isOneOfMany)
    {
        try
        {
            return await score();
        }
        catch (EmptyCloseException empty) when (isOneOfMany)
        {
            terminal.Error.WriteLine($"Left out: {empty.Message}.");
            return null;
        }
        catch (EmptyCloseException empty)
        {
            throw new Failure(ExitCode.NotFound, empty.Message, "import the sources first (`hale import`), or name a day that lies in the data with `--as-of`");
        }
    }

    private static IReadOnlyList<Score> Choose(ProjectSession session, string? name)
    {
        if (session.Project.Scores.Count == 0)
        {
            throw new Failure(ExitCode.NotFound, "the project defines no score", "add one in scores/, say scores/health.yaml");
        }

        return name is null ? session.Project.Scores : [Lookup.Score(session.Project, name)];
    }
}
