using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Cli.Versioning;
using Hale.Engine.Entries;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale entries import</c>: enters the rows of a file.</summary>
internal static class EntriesImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A CSV file with the columns account, kind (pulse, cap, floor or force), value and note; it may have of, author, from and until" };
        var skip = new Option<bool>("--skip-refused") { Description = "Enter the other rows where some are refused; otherwise nothing is entered" };
        var (author, format) = (VersionOptions.Author(), CommonOptions.Format("text", "json"));
        var command = new Command("import", CommonOptions.Described(
            "Enter the rows of a CSV file, all or none. The same file again adds nothing.", "hale entries import pulses.csv"))
        {
            file, skip, author, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = await EntryOptions.OpenAsync(terminal, parsed, cancellation);
            var requests = EntryFile.Read(Path.GetFullPath(parsed.GetValue(file)!, terminal.Folder), EntryOptions.AuthorOf(terminal, session, parsed.GetValue(author)));
            var report = await new EnterEntries(session.Operations.Entries, session.Warehouse, terminal.Clock).RunAsync(session.Project, requests, parsed.GetValue(skip), cancellation);
            Write(terminal, session, report, parsed.GetValue(format) == "json");
            return (int)(report.Refused.Count > 0 && !parsed.GetValue(skip) ? ExitCode.SourceUnreadable : ExitCode.Done);
        });
        return command;
    }

    private static void Write(Terminal terminal, ProjectSession session, EntryReport report, bool asJson)
    {
        if (asJson)
        {
            Json.Write(terminal.RawOut, new { added = report.Added.Select(entry => EntryShape.Of(entry, session.Project.Zone)), report.Known, report.Refused });
            return;
        }

        foreach (var fault in report.Refused)
        {
            terminal.Error.MarkupLineInterpolated($"[red]line {fault.Line}:[/] {fault.Message}; {fault.Fix}");
        }

        var known = report.Known > 0 ? $", {Words.Number(report.Known)} known already" : string.Empty;
        var refused = report.Refused.Count > 0 ? $", {Words.Number(report.Refused.Count)} refused" : string.Empty;
        terminal.Out.WriteLine(report.Refused.Count > 0 && report.Added.Count + report.Known == 0
            ? $"Nothing was entered: {Words.Count(report.Refused.Count, "row")} refused. Mend them, or add --skip-refused to enter the others."
            : $"Entered {Words.Count(report.Added.Count, "row")}{known}{refused}.");
    }
}
