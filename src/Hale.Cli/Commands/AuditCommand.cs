using System.CommandLine;
using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Engine.Auditing;
using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;
using Hale.Intake;
using Hale.Reports;

namespace Hale.Cli.Commands;

/// <summary><c>hale audit</c>: the report card of any score, from two files and without a project.</summary>
internal static class AuditCommand
{
    public static Command Create(Terminal terminal)
    {
        var arguments = new AuditArguments();
        var page = new Option<string?>("--out") { Description = "Where the report is written as a page (HTML) that needs nothing else", HelpName = "file" };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("audit", CommonOptions.Described(
            "Judge any score against what customers did: does it tell who leaves, better than a simple rule, how early, and how sure is that? Needs no project.",
            "hale audit --scores history.csv --outcomes churn.csv --out report.html"))
        {
            page, format,
        };
        foreach (var option in arguments.All)
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, cancellation) =>
        {
            var files = arguments.Files(parsed, terminal.Folder);
            var judging = arguments.Judging(parsed);
            var audit = new AuditScore(Readers.Audit(terminal.Clock), terminal.Clock);
            var result = await ProgressLine.ShowAsync<AuditProgress, AuditResult>(
                terminal, $"Auditing {files.Scores.Shown}", Describe, progress => audit.RunAsync(files, judging, progress, cancellation));
            return (int)result.Match(
                judged => Write(terminal, judged.Card, parsed.GetValue(format)!, parsed.GetValue(page)),
                refused => AuditText.Refuse(terminal, refused));
        });
        return command;
    }

    private static string Describe(AuditProgress progress) => progress.Share is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"· {progress.Step} · {100 * share:0} %")
        : $"· {progress.Step}";

    private static ExitCode Write(Terminal terminal, ReportCard card, string format, string? page)
    {
        var context = new ReportContext(terminal.Clock.GetUtcNow(), HaleVersion.Text, $"Report card of {card.Subject.Score}");
        if (page is not null)
        {
            WholeFile.Write(Path.GetFullPath(page, terminal.Folder), writer => ReportPage.Write(card, context, writer));
        }

        if (format == "json")
        {
            ReportJson.Write(card, context, terminal.RawOut);
        }
        else
        {
            AuditText.Write(terminal.Out, card, page);
        }

        return ExitCode.Done;
    }
}
