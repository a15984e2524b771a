using System.CommandLine;
using System.Diagnostics;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Contracts;
using Hale.Cli.Sessions;
using Hale.Engine.Import;
using Hale.Intake;
using Hale.Postgres;

namespace Hale.Cli.Commands;

/// <summary><c>hale import</c>: reads the sources of the project, or lists the records that were set aside.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new ImportOptions();
        var command = new Command("import", CommonOptions.Described(
            "Read the project's sources. All of it or nothing; importing twice changes nothing. Or list the records that were refused, or are suspect.", "hale import"));
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            var format = parsed.GetValue(options.Format)!;
            if (options.Listed(parsed) is { } kind)
            {
                await using var data = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
                await SetAsideList.WriteAsync(terminal, format, kind, data.Warehouse.Facts.SetAsideAsync(kind, parsed.GetValue(options.Source), cancellation));
                return (int)ExitCode.Done;
            }

            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            return (int)await RunAsync(terminal, session, options, parsed, cancellation);
        });
        return command;
    }

    private static async Task<ExitCode> RunAsync(Terminal terminal, ProjectSession session, ImportOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var warehouse = session.Warehouse;
        var report = await ReadAsync(terminal, session, options.Missing(parsed), cancellation, parsed.GetValue(options.FromTheBeginning));
        await session.Data.FollowEntriesAsync(cancellation);
        if (parsed.GetValue(options.Format) == "json")
        {
            Json.Write(terminal.RawOut, new { report.Files, report.Problems, report.Missing, Contracts = ContractList.Shape(report.Contracts) });
        }
        else
        {
            ImportText.Write(terminal, session.Project, report, watch.Elapsed);
            await UndeclaredSources.WriteAsync(terminal.Out, session.Project, warehouse, await warehouse.StatusAsync(cancellation), cancellation);
        }

        return CodeOf(report) is var code && code == ExitCode.Done && parsed.GetValue(options.Strict) && ContractList.IsAnyBroken(report.Contracts) ? ExitCode.DefinitionErrors : code;
    }

    public static async Task<ImportReport> ReadAsync(
        Terminal terminal, ProjectSession session, MissingFilePolicy missing, CancellationToken cancellation, bool fromTheBeginning = false)
    {
        using var reader = Readers.Files(session.Data.ScratchFolder, PostgresDatabases.Reader(terminal.Environment));
        var import = new ImportSources(reader, session.Warehouse.Facts, terminal.Clock) { FromTheBeginning = fromTheBeginning };
        return await ProgressLine.ShowAsync<ImportProgress, ImportReport>(
            terminal,
            "Importing",
            step => step.Rows is { } rows ? $"{step.File}: {Words.Count(rows, "row")}" : $"{step.File} ({Words.Size(step.Bytes)}) {Words.Percent(Math.Round(step.Share, 2))}",
            progress => import.RunAsync(session.Project, missing, progress, cancellation));
    }

    public static ExitCode CodeOf(ImportReport report) => report.Problems.Count > 0 ? ExitCode.SourceUnreadable : ExitCode.Done;
}
