using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Tracing;
using Hale.Cli.Sessions;
using Hale.Core.Explanation;
using Hale.Engine.Explaining;
using Hale.Engine.History;
using Hale.Engine.Tracing;

namespace Hale.Cli.Commands;

/// <summary><c>hale explain</c>: why an account's score is what it is.</summary>
internal static class ExplainCommand
{
    private static readonly Option<string?> Measure = new("--measure") { Description = "Follow this measure to its metric, what that reads, and the facts behind it", HelpName = "name" };

    private static readonly Option<int> Latest = new("--latest") { Description = "With --measure: how many facts are listed at most", DefaultValueFactory = _ => 10, HelpName = "n" };

    public static Command Create(Terminal terminal)
    {
        var account = new Argument<string?>("account") { Description = "The account id; with --from it may be left out", Arity = ArgumentArity.ZeroOrOne };
        var movement = new MovementOptions();
        var score = CommonOptions.Score();
        var asOf = CommonOptions.NotAfter();
        var external = new Option<bool>("--external") { Description = "For the customer: without internal measures, reasons and advice; what they add stands together as “other”" };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("explain", CommonOptions.Described("Show why an account's score is what it is: every measure's value, points, weight and contribution.", "hale explain acme --as-of 2024-12-31")) { account, score, asOf, external, Measure, Latest, format };
        movement.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            if (movement.AreUsed(parsed))
            {
                var given = new MovementRequest(parsed.GetValue(CommonOptions.Project), parsed.GetValue(score), parsed.GetValue(format)!, parsed.GetValue(external));
                return (int)await MovementAction.RunAsync(terminal, given.Read(parsed, movement, parsed.GetValue(account), parsed.GetValue(asOf)), cancellation);
            }

            var named = parsed.GetValue(account) ?? throw new Failure(ExitCode.Usage, "no account is named", "write its id, say `hale explain acme`; `hale accounts` lists them");
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var explained = await FindAsync(session, named, parsed.GetValue(score), parsed.GetValue(asOf), cancellation);
            if (parsed.GetValue(Measure) is { } measure)
            {
                var traced = await TraceAsync(session, explained, measure, Math.Max(0, parsed.GetValue(Latest)), cancellation);
                Write(terminal, traced, parsed.GetValue(format) == "json");
                return (int)ExitCode.Done;
            }

            if (parsed.GetValue(external))
            {
                explained = explained with { Explanation = ExternalExplanation.Of(explained.Explanation) };
            }

            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, ExplanationShape.Of(explained));
            }
            else
            {
                ExplanationText.Write(terminal.Out, explained);
                WriteHint(terminal, parsed.GetValue(external) ? null : explained, parsed.GetValue(score));
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static async Task<TracedMeasure> TraceAsync(DataSession session, ExplainedAccount explained, string measure, int latest, CancellationToken cancellation)
    {
        var asked = AskedMeasure.Find(explained, measure);
        var project = await RunDefinitions.ProjectAsync(session, explained.Run, cancellation);
        var trace = await new TraceMetric(session.Warehouse).RunAsync(explained.Run, explained.Account, project, asked.Metric, latest, cancellation);
        return new TracedMeasure(explained, asked, trace, project);
    }

    private static void Write(Terminal terminal, TracedMeasure traced, bool asJson)
    {
        if (asJson)
        {
            Json.Write(terminal.RawOut, TraceShape.Of(traced));
        }
        else
        {
            TraceText.Write(terminal.Out, traced);
        }
    }

    /// <summary>What customers are shown names no command.</summary>
    private static void WriteHint(Terminal terminal, ExplainedAccount? explained, string? score)
    {
        if (explained is not null)
        {
            TraceHint.Write(terminal.Out, explained, score);
        }
    }

    public static async Task<ExplainedAccount> FindAsync(DataSession session, string account, string? score, string? asOf, CancellationToken cancellation)
    {
        var run = await Runs.FindAsync(session, score, asOf, cancellation);
        var zone = await session.ZoneAsync(cancellation);
        if (await new ExplainAccount(session.Warehouse.Runs).RunAsync(run, account, zone, cancellation) is { } explained)
        {
            return explained;
        }

        throw await NotScoredAsync(session, run, account, cancellation);
    }

    /// <summary>Why a run gave an account no row, and what to do.</summary>
    public static async Task<Failure> NotScoredAsync(DataSession session, Run run, string account, CancellationToken cancellation)
    {
        if (await new ExplainAccount(session.Warehouse.Runs).GoneAsync(run, account, await session.ZoneAsync(cancellation), cancellation) is { } gone)
        {
            return new Failure(
                ExitCode.NotFound,
                $"run {run.Number} (as of {run.Header.AsOfLabel}) did not score `{account}`: {LineageText.Gone(gone)}",
                $"`hale explain {gone.Other}` shows the score that its facts count for");
        }

        if (await new ExplainAccount(session.Warehouse.Runs).AbsenceAsync(run, account, cancellation) is { } absence)
        {
            return new Failure(
                ExitCode.NotFound,
                $"run {run.Number} (as of {run.Header.AsOfLabel}) did not score `{account}`: {PopulationText.Why(absence)}",
                "if it should be scored, change `population` or `exclude` in hale.yaml and run `hale score` again");
        }

        var similar = await session.Warehouse.Runs.SimilarAccountsAsync(account, 3, cancellation);
        return new Failure(
            ExitCode.NotFound,
            $"run {run.Number} (as of {run.Header.AsOfLabel}) scored no account `{account}`",
            similar.Count > 0 ? $"did you mean {string.Join(" or ", similar.Select(name => $"`{name}`"))}?" : "`hale accounts` lists those it scored");
    }
}
