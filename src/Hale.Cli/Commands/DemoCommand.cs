using Hale.Cli.Commands.Validation;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Import;
using Hale.Engine.Scoring;
using Hale.Engine.Warehousing;
using Hale.Simulation;
using Hale.Simulation.Project;
using Spectre.Console;
using System.CommandLine;
using System.Diagnostics;

namespace Hale.Cli.Commands;

/// <summary><c>hale demo</c>: the whole way from files to an explained score, on a simulated company, with the story of one of its customers and what the score is worth.</summary>
internal static class DemoCommand
{
    private const int Listed = 6;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "Where the company is made", DefaultValueFactory = _ => "hale-demo" };
        var command = new Command("demo", CommonOptions.Described("Make a company, import what it knows, score its customers, tell the story of one and prove the score, saying each step.", "hale demo my-demo")) { folder };
        command.SetAction(async (parsed, cancellation) =>
        {
            var name = parsed.GetValue(folder)!;
            var path = Path.GetFullPath(name, terminal.Folder);
            await MakeAsync(terminal, name, path, cancellation);
            await using var session = ProjectSession.Open(terminal, path);
            return (int)await RunAsync(terminal, session, name, cancellation);
        });
        return command;
    }

    public static void Say(Terminal terminal, string text) => terminal.Out.MarkupLine($"\n[bold blue]▸ {Markup.Escape(text)}[/]");

    private static async Task MakeAsync(Terminal terminal, string name, string path, CancellationToken cancellation)
    {
        if (File.Exists(Path.Combine(path, "hale.yaml")))
        {
            Say(terminal, $"The company is in {name} already.");
            return;
        }

        var plan = SimulationPlan.Usual;
        Say(terminal, $"A made-up company:  hale simulate {name}");
        var watch = Stopwatch.StartNew();
        var tally = await SimulateCommand.RunAsync(terminal, plan, path, packed: false, cancellation);
        terminal.Out.MarkupLineInterpolated($"{Words.Count(plan.Accounts, "customer")}, {plan.Months} months, {Words.Count(tally.Events, "event")} in {Words.Duration(watch.Elapsed)}. Nobody in it exists.");
    }

    private static async Task<ExitCode> RunAsync(Terminal terminal, ProjectSession session, string name, CancellationToken cancellation)
    {
        Say(terminal, "What it knows, from CSV files:  hale import");
        var watch = Stopwatch.StartNew();
        var report = await ImportCommand.ReadAsync(terminal, session, MissingFilePolicy.Keep, cancellation);
        if (report.Problems.Count > 0)
        {
            ImportText.Write(terminal, session.Project, report, watch.Elapsed);
            return ImportCommand.CodeOf(report);
        }

        ImportText.WriteSources(terminal.Out, report, watch.Elapsed);
        var simulated = session.Project.Name == ProjectFiles.Name;
        var accounts = await ScoreAsync(terminal, session, await AsOfAsync(terminal, session, simulated, cancellation), cancellation);
        if (simulated)
        {
            await DemoStory.TellAsync(terminal, session, SimulationPlan.Usual, cancellation);
            await DemoProof.ShowAsync(terminal, session, cancellation);
        }
        else if (accounts.Count > 0)
        {
            Say(terminal, $"Why the first of them is where it is:  hale explain {accounts[0].Account}");
            ExplanationText.Write(terminal.Out, await Explanations.FindAsync(session.Data, accounts[0].Account, session.Project.Scores[0].Name, null, cancellation));
        }

        Say(terminal, $"Go on in {name}: its README.md names more customers with a story. Change a weight in scores/health.yaml, then hale check, hale score, hale report-card.");
        return ExitCode.Done;
    }

    /// <summary>The last day of a simulated history, whatever the clock says; of another project the last day that has data.</summary>
    private static async Task<AsOf> AsOfAsync(Terminal terminal, ProjectSession session, bool simulated, CancellationToken cancellation) => simulated
        ? AsOf.CloseOf(SimulationPlan.Usual.Until, session.Project.Zone)
        : LatestClose.Of(await session.Warehouse.StatusAsync(cancellation), session.Project, Instant.From(terminal.Clock.GetUtcNow()));

    private static async Task<IReadOnlyList<ListedAccount>> ScoreAsync(Terminal terminal, ProjectSession session, AsOf asOf, CancellationToken cancellation)
    {
        Say(terminal, $"Its scores:  hale score --as-of {asOf.Label}");
        var reports = await ScoreCommand.RunAsync(terminal, session, session.Project.Scores, asOf, new RunPurpose.Draft(), cancellation);
        reports.ForEach(report => RunText.Write(terminal, report, session.Project.Zone));

        Say(terminal, $"The customers that need someone first:  hale accounts --limit {Listed}");
        var run = reports[0].Report.Run;
        var query = new AccountQuery(null, [], new SortKey.Score(), false, [], Listed);
        var accounts = await session.Warehouse.Runs.ListAsync(run, query, cancellation);
        AccountList.Write(terminal, "table", run, query, accounts);
        return accounts;
    }
}
