using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation;
using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Reports;

namespace Hale.Cli.Commands.Validation;

/// <summary><c>hale report-card</c>: does a definition tell who leaves? Finds or runs its backtest, judges it, and keeps the card.</summary>
internal static class ReportCardCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new ReportCardOptions();
        var command = new Command("report-card", CommonOptions.Described(
            "Judge a score against what customers did: does it tell who leaves, better than a simple rule, how early, and how sure is that? Keeps the card with the definition.",
            "hale report-card --draft --against live --out report.html"))
        {
            options.Score,
        };
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            if (parsed.GetValue(options.List))
            {
                await ListAsync(terminal, session, parsed.GetValue(options.Score), parsed.GetValue(options.Format)!, cancellation);
                return (int)ExitCode.Done;
            }

            var work = new ReportCardWork(terminal, session, options, parsed);
            Write(terminal, parsed.GetValue(options.LockBox) ? await work.OpenLockBoxAsync(cancellation) : await work.MakeAsync(cancellation), parsed.GetValue(options.Out), parsed.GetValue(options.Format)!);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static async Task ListAsync(Terminal terminal, DataSession session, string? score, string format, CancellationToken cancellation)
    {
        var cards = await session.Operations.Cards.ListAsync(definition: null, cancellation);
        var versions = await session.Operations.Versions.ListAsync(cancellation);
        new CardList([.. cards.Where(card => score is null || card.Head.Score == score)], versions, session.Load.Zone ?? ProjectZone.Utc, session.Load.Project is { } files ? ObservationBasis.HashOf(files) : null).Write(terminal, format);
    }

    private static void Write(Terminal terminal, CardView view, string? page, string format)
    {
        if (page is not null)
        {
            var path = Path.GetFullPath(page, terminal.Folder);
            if (Directory.Exists(path))
            {
                throw new Failure(ExitCode.Usage, $"--out {page} is a folder", "name a file in it, such as report.html");
            }

            WholeFile.Write(path, writer => ReportPage.Write(view.Card, view.Context, writer));
            view = view with { Page = Path.GetRelativePath(terminal.Folder, path) };
        }

        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, CardShape.Of(view));
                break;
            case "markdown":
                CardMarkdown.Write(terminal.RawOut, view);
                break;
            default:
                ReportCardText.Write(terminal.Out, view);
                break;
        }
    }
}
