using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Engine.Explaining;
using Hale.Engine.History;
using Hale.Engine.Tracing;

namespace Hale.Cli.Sessions;

/// <summary>Finds what is stored of the account that a person means, or says why there is nothing.</summary>
internal static class Explanations
{
    /// <summary>The explanation by the run with the latest as-of, not after the one given.</summary>
    public static async Task<ExplainedAccount> FindAsync(DataSession session, string account, string? score, string? asOf, CancellationToken cancellation) =>
        await FindAsync(session, await Runs.FindAsync(session, score, asOf, cancellation), account, cancellation);

    /// <summary>The explanation by a run; fails when it did not score the account.</summary>
    public static async Task<ExplainedAccount> FindAsync(DataSession session, Run run, string account, CancellationToken cancellation) =>
        await new ExplainAccount(session.Warehouse.Runs).RunAsync(run, account, await session.ZoneAsync(cancellation), cancellation)
        ?? throw await NotScoredAsync(session, run, account, cancellation);

    /// <summary>What is behind a measure.</summary>
    public static async Task<TracedMeasure> TraceAsync(DataSession session, ExplainedAccount explained, string measure, int latest, CancellationToken cancellation)
    {
        var asked = AskedMeasure.Find(explained, measure);
        var project = await RunDefinitions.ProjectAsync(session, explained.Run, cancellation);
        var trace = await new TraceMetric(session.Warehouse).RunAsync(explained.Run, explained.Account, project, asked.Metric, latest, cancellation);
        return new TracedMeasure(explained, asked, trace, project);
    }

    /// <summary>Why a run gave an account no row, and what to do.</summary>
    public static async Task<Failure> NotScoredAsync(DataSession session, Run run, string account, CancellationToken cancellation)
    {
        var which = $"run {run.Number} (as of {run.Header.AsOfLabel})";
        if (await new ExplainAccount(session.Warehouse.Runs).GoneAsync(run, account, await session.ZoneAsync(cancellation), cancellation) is { } gone)
        {
            return new Failure(ExitCode.NotFound, $"{which} did not score `{account}`: {LineageText.Gone(gone)}", $"`hale explain {gone.Other}` shows the score that its facts count for");
        }

        if (await new ExplainAccount(session.Warehouse.Runs).AbsenceAsync(run, account, cancellation) is { } absence)
        {
            return new Failure(
                ExitCode.NotFound,
                $"{which} did not score `{account}`: {PopulationText.Why(absence)}",
                "if it should be scored, change `population` or `exclude` in hale.yaml and run `hale score` again");
        }

        var similar = await session.Warehouse.Runs.SimilarAccountsAsync(account, 3, cancellation);
        if (similar.Contains(account, StringComparer.Ordinal))
        {
            return new Failure(
                ExitCode.NotFound,
                $"{which} did not score `{account}`: it did not exist at that moment, because it had ended or had not begun",
                $"`hale who {account}` says from when to when it existed; `hale trend {account}` shows its closes");
        }

        return new Failure(
            ExitCode.NotFound,
            $"{which} scored no account `{account}`",
            similar.Count > 0 ? $"did you mean {string.Join(" or ", similar.Select(name => $"`{name}`"))}?" : "`hale accounts` lists those it scored");
    }
}
