using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Projects;
using Hale.Engine.History;
using Hale.Engine.Scoring;
using Hale.Engine.Verifying;

namespace Hale.Cli.Commands;

/// <summary><c>hale verify-run</c>: computes a stored run again and says whether it is what it was.</summary>
internal static class VerifyRunCommand
{
    private static readonly Argument<long?> Number = new("run") { Description = "The number of the run; otherwise the one that `--score` and `--as-of` say", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<bool> FromEvents = new("--from-events") { Description = "Also compute the metrics again from the facts stored now, and say what has become of them since the run" };

    public static Command Create(Terminal terminal)
    {
        var score = CommonOptions.Score();
        var asOf = CommonOptions.NotAfter();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("verify-run", CommonOptions.Described(
            "Compute a stored run again from the metric values that it kept and the definition that it was computed by, and compare every number bit for bit.", "hale verify-run 12"))
        {
            Number, score, asOf, FromEvents, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var run = await FindAsync(session, parsed.GetValue(Number), parsed.GetValue(score), parsed.GetValue(asOf), cancellation);
            var project = await RunDefinitions.ProjectAsync(session, run, cancellation);
            var verified = await VerifyAsync(terminal, session, run, project, cancellation);
            var recomputed = parsed.GetValue(FromEvents) ? await RecomputeAsync(terminal, session, run, project, cancellation) : null;
            var declared = recomputed is null ? [] : await RunDefinitions.DeclaredOtherwiseAsync(session, run, cancellation);
            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, VerificationShape.Of(verified, recomputed, declared));
            }
            else
            {
                VerificationText.Write(terminal.Out, verified);
                RecomputationText.Write(terminal.Out, recomputed, project.Zone, declared);
            }

            return (int)(verified.IsEqual && recomputed?.IsEqual != false ? ExitCode.Done : ExitCode.DefinitionErrors);
        });
        return command;
    }

    private static Task<VerifiedRun> VerifyAsync(Terminal terminal, DataSession session, Run run, Project project, CancellationToken cancellation) =>
        ProgressLine.ShowAsync<ScoreProgress, VerifiedRun>(
            terminal,
            $"Verifying run {run.Number}",
            step => $"{Words.Number(step.Done)} of {Words.Count(step.Total, "account")}",
            progress => new VerifyRun(session.Warehouse.Runs).RunAsync(run, project, progress, cancellation));

    private static Task<RecomputedRun> RecomputeAsync(Terminal terminal, DataSession session, Run run, Project project, CancellationToken cancellation) =>
        ProgressLine.ShowAsync<ScoreProgress, RecomputedRun>(
            terminal,
            $"Computing run {run.Number} again from facts",
            step => $"{Words.Number(step.Done)} of {Words.Count(step.Total, "account")}",
            progress => new RecomputeMetrics(session.Warehouse).RunAsync(run, project, progress, cancellation));

    private static async Task<Run> FindAsync(DataSession session, long? number, string? score, string? asOf, CancellationToken cancellation)
    {
        if (number is not { } wanted)
        {
            return await Runs.FindAsync(session, score, asOf, cancellation);
        }

        if (score is not null || asOf is not null)
        {
            throw new Failure(ExitCode.Usage, "a number says which run is meant; `--score` and `--as-of` say it too", "leave out the one or the others");
        }

        return await session.Warehouse.Runs.RunAsync(wanted, cancellation) ?? throw new Failure(ExitCode.NotFound, $"there is no run {wanted}", "`hale score --format json` says the number of a run");
    }
}
