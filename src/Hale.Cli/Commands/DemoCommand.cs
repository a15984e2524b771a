using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Engine.History;
using Hale.Engine.Import;
using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale demo</c>: the whole way from files to an explained score, on a sample company.</summary>
internal static class DemoCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "Where the sample company is made", DefaultValueFactory = _ => "hale-demo" };
        var command = new Command("demo", CommonOptions.Described("Make a sample company, import it, score it and explain one account, saying each step.", "hale demo my-demo")) { folder };
        command.SetAction(async (parsed, cancellation) =>
        {
            var name = parsed.GetValue(folder)!;
            var path = Path.GetFullPath(name, terminal.Folder);
            Make(terminal, name, path);
            await using var session = ProjectSession.Open(terminal, path);
            return (int)await RunAsync(terminal, session, name, cancellation);
        });
        return command;
    }

    private static void Make(Terminal terminal, string name, string path)
    {
        if (File.Exists(Path.Combine(path, "hale.yaml")))
        {
            Say(terminal, $"The sample company is in {name} already.");
            return;
        }

        Say(terminal, $"Making a sample company in {name}.");
        Templates.Write(Templates.Default, path);
    }

    private static async Task<ExitCode> RunAsync(Terminal terminal, ProjectSession session, string name, CancellationToken cancellation)
    {
        Say(terminal, "Its facts, from CSV files:  hale import");
        var imported = await ImportCommand.RunAsync(terminal, session, MissingFilePolicy.Keep, "text", cancellation);
        if (imported != ExitCode.Done)
        {
            return imported;
        }

        await ScoreAsync(terminal, session, cancellation);
        Say(terminal, $"Go on in {name}: change a weight in scores/health.yaml, then hale check, hale score.");
        return ExitCode.Done;
    }

    private static async Task ScoreAsync(Terminal terminal, ProjectSession session, CancellationToken cancellation)
    {
        Say(terminal, "Its scores:  hale score");
        var status = await session.Warehouse.StatusAsync(cancellation);
        var asOf = LatestClose.Of(status, session.Project, Core.Time.Instant.From(terminal.Clock.GetUtcNow()));
        var reports = await ScoreCommand.RunAsync(terminal, session, session.Project.Scores, asOf, cancellation);
        reports.ForEach(report => RunText.Write(terminal, report, session.Project.Zone));

        Say(terminal, "The accounts that need someone first:  hale accounts --sort score --limit 8");
        var run = reports[0].Report.Run;
        var query = new AccountQuery(null, [], new SortKey.Score(), false, [], 8);
        var accounts = await session.Warehouse.Runs.ListAsync(run, query, cancellation);
        AccountList.Write(terminal, "table", run, query, accounts);

        if (accounts.Count == 0)
        {
            return;
        }

        var chosen = accounts[0].Account;
        Say(terminal, $"Why the first of them is where it is:  hale explain {chosen}");
        ExplanationText.Write(terminal.Out, await ExplainCommand.FindAsync(session.Data, chosen, run.Header.Outline.Name, null, cancellation));
    }

    private static void Say(Terminal terminal, string text) => terminal.Out.MarkupLine($"\n[bold blue]▸ {Markup.Escape(text)}[/]");
}
