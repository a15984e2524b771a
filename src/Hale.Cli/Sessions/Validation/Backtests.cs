using System.Diagnostics;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation;
using Hale.Cli.Output.Validation.Backtests;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Sources;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli.Sessions.Validation;

/// <summary>The one way by which commands come to a backtest: the newest stored one that fits or, where there is none, a new one, which is said.</summary>
internal static class Backtests
{
    /// <summary>Finds or runs the backtest of a score of a session's project over the whole past.</summary>
    public static async Task<Backtest> FindOrRunAsync(Terminal terminal, ProjectSession session, Score score, CancellationToken cancellation) =>
        (await FindOrRunAsync(terminal, session, score, BacktestWish.Usual, cancellation)).Backtest;

    /// <summary>Finds or runs the backtest of a score of a session's project.</summary>
    public static async Task<FoundBacktest> FindOrRunAsync(Terminal terminal, ProjectSession session, Score score, BacktestWish wish, CancellationToken cancellation)
    {
        await session.Data.FollowEntriesAsync(cancellation);
        await session.KeepDefinitionsAsync(cancellation);
        return await FindOrRunAsync(terminal, session.Warehouse, session.Project, score, wish, cancellation);
    }

    /// <summary>The same of a project that no session is of. What people have entered was followed before.</summary>
    public static async Task<FoundBacktest> FindOrRunAsync(Terminal terminal, IWarehouse warehouse, Project project, Score score, BacktestWish wish, CancellationToken cancellation)
    {
        var question = await AskAsync(terminal, warehouse, project, score, wish.Span, cancellation);
        if (!wish.Again && await warehouse.Backtests.FindAsync(question.Key, cancellation) is { } stored)
        {
            if (!wish.Quiet)
            {
                terminal.Error.WriteLine($"Backtest {stored.Number} of {RunKindText.Moment(stored.FinishedAt!.Value, project.Zone)} fits: nothing it rests on has changed since.");
            }

            return await ReadAsync(warehouse, question.Project, stored, time: null, cancellation);
        }

        if (!wish.Again)
        {
            terminal.Error.WriteLine($"No stored backtest of `{score.Name}` fits its definition, its rules and the data: running one.");
        }

        var watch = Stopwatch.StartNew();
        var number = await ProgressLine.ShowAsync<BacktestProgress, long?>(
            terminal,
            $"Backtesting {score.Label}",
            BacktestWords.Step,
            progress => new RunBacktest(warehouse, terminal.Clock, HaleVersion.Text).RunAsync(question, progress, cancellation));
        var done = number is not null ? (await warehouse.Backtests.ListAsync(score.Name, cancellation)).First(one => one.Number == number) : throw NobodyObserved();
        await WarnOfLateSourcesAsync(terminal, warehouse, question.Project, done, cancellation);
        return await ReadAsync(warehouse, question.Project, done, watch.Elapsed, cancellation);
    }

    /// <summary>Finds a stored backtest that fits; null where there is none, and where a project has nothing to be judged by. Nothing is run.</summary>
    public static async Task<FoundBacktest?> FindAsync(Terminal terminal, IWarehouse warehouse, Project project, Score score, BacktestSpan span, CancellationToken cancellation)
    {
        if (project.Lifecycle is null)
        {
            return null;
        }

        var question = await new AskBacktest(warehouse, terminal.Clock).RunAsync(project, score, span, cancellation);
        return await warehouse.Backtests.FindAsync(question.Key, cancellation) is { } stored ? await ReadAsync(warehouse, question.Project, stored, time: null, cancellation) : null;
    }

    /// <summary>Reads a stored backtest with its lock-box, which is noted for ever.</summary>
    public static async Task<Backtest> OpenLockBoxAsync(IWarehouse warehouse, Project project, StoredBacktest stored, LockBoxOpening opening, CancellationToken cancellation) =>
        WithRules(await warehouse.Backtests.ReadAsync(stored.Number, opening, cancellation), project);

    /// <summary>Before a source begins, what rests on it is missing, and a policy may have turned that into points: the score is judged for what it could not know.</summary>
    private static async Task WarnOfLateSourcesAsync(Terminal terminal, IWarehouse warehouse, Project project, StoredBacktest done, CancellationToken cancellation)
    {
        var events = project.Sources.Where(source => source.Mapping is RowMapping.Events).Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        var status = await warehouse.StatusAsync(cancellation);
        if (done.Totals.First is { } first && status.Sources.Where(source => events.Contains(source.Source) && source.FirstFact > first).MaxBy(source => source.FirstFact) is { FirstFact: { } begins } late)
        {
            terminal.Error.WriteLine(
                $"Facts of {late.Source} begin on {project.Zone.DayOf(begins):yyyy-MM-dd}, after the first observation of {project.Zone.DayOf(first):yyyy-MM-dd}: before, what rests on them is missing, which may make the score look worse than it is. `validation: {{ from: {project.Zone.DayOf(begins):yyyy-MM-dd} }}` in hale.yaml leaves that time out.");
        }
    }

    private static async Task<BacktestQuestion> AskAsync(Terminal terminal, IWarehouse warehouse, Project project, Score score, BacktestSpan span, CancellationToken cancellation)
    {
        if (await new FindObstacle(warehouse).RunAsync(project, cancellation) is { } obstacle)
        {
            throw ObstacleText.Of(obstacle);
        }

        var question = await new AskBacktest(warehouse, terminal.Clock).RunAsync(project, score, span, cancellation);
        return question.RestsOnUndatedOnly
            ? throw new Failure(
                ExitCode.NotFound,
                $"every measure of `{score.Name}` rests on attributes without a history: what they were in the past nobody knows, and some may have been written after customers had left",
                "give their source a `valid_from` column; or, if they never change, write `validation: { undated: use }` in hale.yaml; see docs/backtest.md")
            : question;
    }

    private static Failure NobodyObserved() => new(
        ExitCode.NotFound,
        "nobody is observed: of no customer at any moment of the rules is it known yet what became of it",
        "`hale observations` says who is left out, and why; the horizon of a moment must be over before the data end");

    private static async Task<FoundBacktest> ReadAsync(IWarehouse warehouse, Project project, StoredBacktest stored, TimeSpan? time, CancellationToken cancellation) =>
        new(stored, WithRules(await warehouse.Backtests.ReadAsync(stored.Number, opening: null, cancellation), project), time);

    /// <summary>Conditions are not stored. The key is the same only where the rules are, so they are those asked by. On which outcomes the definition was fitted, its files say: no hash depends on that.</summary>
    private static Backtest WithRules(Backtest backtest, Project project) => backtest with
    {
        Header = backtest.Header with { Rules = project.Validation, GraceDays = project.Lifecycle?.GraceDays ?? 0, FittedUntil = project.Scores.FirstOrDefault(score => score.Name == backtest.Header.Score)?.Fitted?.Until },
    };
}
