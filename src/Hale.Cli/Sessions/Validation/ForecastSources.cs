using Hale.Cli.Hosting;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Engine.Backtesting;
using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Odds;
using Hale.Engine.Forecasting.Reading;
using Hale.Engine.Forecasting.Records;
using Spectre.Console;

namespace Hale.Cli.Sessions.Validation;

/// <summary>What forecasts of a project are made from.</summary>
/// <param name="session">The project.</param>
/// <param name="terminal">Where the person is.</param>
internal sealed class ForecastSources(ProjectSession session, Terminal terminal)
{
    /// <summary>Finds probabilities: a map that is kept, or one of a backtest, which is run where none is stored that fits.</summary>
    /// <param name="score">The score; null where none is defined.</param>
    /// <param name="cancellation">Cancels.</param>
    public FindOdds Odds(Score? score, CancellationToken cancellation) => new(session.Operations.Maps, () => BacktestAsync(score, cancellation));

    /// <summary>Makes forecasts, and keeps them.</summary>
    /// <param name="score">The score; null where none is defined.</param>
    /// <param name="cancellation">Cancels.</param>
    public MakeForecast Make(Score? score, CancellationToken cancellation) =>
        new(session.Warehouse, session.Operations.Forecasts, Odds(score, cancellation), new HoldForecasts(session.Warehouse, session.Project), terminal.Clock);

    /// <summary>The forecasts that were made of a score, beside what came true as known now.</summary>
    public async Task<IReadOnlyList<HeldForecast>> RecordAsync(ForecastRequest request, CancellationToken cancellation)
    {
        if (session.Project.Lifecycle is null)
        {
            throw ForecastRefusals.Of(new ForecastOutcome.Refused(ForecastRefusal.NoLifecycle));
        }

        var kept = await session.Operations.Forecasts.ListAsync(request.Score?.Name ?? string.Empty, cancellation);
        var asked = kept.Where(one => one.Key.By.Length == 0 || one.Key.By == request.By).ToList();
        return await new HoldForecasts(session.Warehouse, session.Project).RunAsync(asked, request.AsOf.Moment, cancellation);
    }

    /// <summary>The score meant: the one named, or the only one; none where the project defines none.</summary>
    public static Score? Score(Project project, string? name) =>
        name is not null ? Lookup.Score(project, name)
        : project.Scores.Count == 0 ? null
        : project.Scores.Count == 1 ? project.Scores[0]
        : throw new Failure(ExitCode.Usage, "there are several scores", $"say which: {string.Join(", ", project.Scores.Select(score => score.Name))}");

    /// <summary>By what a person wants a forecast divided; fails where there is neither a metric nor an attribute of the name.</summary>
    public static string? By(Project project, string? name) =>
        name is null || ForecastSegments.With(project, name) is not null ? name : throw Lookup.NotFound("metric or attribute", name, ForecastSegments.Names(project));

    /// <summary>The observations of a score; null where none can be had, which is said: then the rates of past renewals are all there is.</summary>
    private async Task<Backtest?> BacktestAsync(Score? score, CancellationToken cancellation)
    {
        if (score is null)
        {
            return null;
        }

        try
        {
            return await Backtests.FindOrRunAsync(terminal, session, score, cancellation);
        }
        catch (Failure none)
        {
            terminal.Error.WriteLine($"No observations of `{score.Name}`: {none.Message}.");
            return null;
        }
    }
}
