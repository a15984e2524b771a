using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Plans;
using Hale.Cli.Output.Validation;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Engine.Planning;

namespace Hale.Cli.Commands;

/// <summary><c>hale plan</c>: what the definitions in the files would make of the accounts, beside those of another version.</summary>
internal static class PlanCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new PlanOptions();
        var command = new Command("plan", CommonOptions.Described(
            "Show what the changed definitions would do: what differs in meaning and, account by account, who changes band. Stores nothing.", "hale plan --against ../main"));
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project), parsed.GetValue(options.Snapshot));
            await session.Data.FollowEntriesAsync(cancellation);
            var against = parsed.GetValue(options.Against) is { } named
                ? await ComparedProject.FindAsync(terminal, session.Data, named, cancellation)
                : await ComparedProject.LiveAsync(terminal, session.Data, cancellation);
            var report = await RunAsync(terminal, session, against, parsed, options, cancellation);
            var isSnapshot = parsed.GetValue(options.Snapshot) is not null;
            var proofs = isSnapshot ? PlannedProofs.None : await PlannedProofs.FindAsync(terminal, session, against, report, parsed.GetValue(options.Prove), cancellation);
            Write(terminal, new PlanView(report, against.Called, parsed.GetValue(options.Top), proofs) { Stores = parsed.GetValue(options.Prove) }, parsed.GetValue(options.Format)!);
            return (int)PlanOptions.Code(report.Changes, parsed.GetValue(options.ExitCodeToo));
        });
        return command;
    }

    private static async Task<PlanReport> RunAsync(
        Terminal terminal, ProjectSession session, ComparedProject against, ParseResult parsed, PlanOptions options, CancellationToken cancellation)
    {
        var moment = await Moments.ResolveAsync(session, terminal, parsed.GetValue(options.AsOf), cancellation);
        var only = parsed.GetValue(options.Score) is { } name ? new HashSet<string>(StringComparer.Ordinal) { Known(session, against, name) } : null;
        var report = await ProgressLine.ShowAsync<PlanProgress, PlanReport>(
            terminal,
            $"Comparing as of {moment.Label}",
            step => $"{Stage(step.Stage)}{Words.Number(step.Done)} of {Words.Count(step.Total, "account")}",
            progress => new PlanDefinitions(session.Warehouse).RunAsync(against.Project, session.Project, only, moment, progress, cancellation));
        var movers = report.Scores.SelectMany(impact => impact.WorstMovers(parsed.GetValue(options.Top))).Select(account => account.Account);
        return report with { Names = await new AccountNames(session.Warehouse.Identities).FindAsync(movers, cancellation) };
    }

    private static string Known(ProjectSession session, ComparedProject against, string name)
    {
        var names = session.Project.Scores.Concat(against.Project.Scores).Select(score => score.Name).Distinct(StringComparer.Ordinal).ToList();
        return names.Contains(name) ? name : throw Lookup.NotFound("score", name, names);
    }

    private static string Stage(PlanStage stage) => stage switch
    {
        PlanStage.Census => "(first a look at everybody) ",
        PlanStage.Before => "(by the old definition) ",
        PlanStage.After => string.Empty,
    };

    private static void Write(Terminal terminal, PlanView view, string format)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, PlanShape.Of(view));
                break;
            case "csv":
                PlanCsv.Write(terminal.RawOut, view.Report);
                break;
            case "markdown":
                PlanMarkdown.Write(terminal.RawOut, view);
                break;
            default:
                PlanText.Write(terminal.Out, view);
                break;
        }
    }
}
