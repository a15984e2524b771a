using System.CommandLine;
using System.Runtime.InteropServices;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Import;
using Hale.Engine.Warehousing;
using Hale.Language.Diagnostics;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale doctor</c>: what is installed and what is stored.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("text", "json");
        var command = new Command("doctor", CommonOptions.Described("Show versions, the engine, the data folder and what it holds.", "hale doctor")) { format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var status = await session.Warehouse.StatusAsync(cancellation);
            var provenance = await session.Warehouse.Facts.ProvenanceAsync(cancellation);
            var population = await PopulationReport.ReadAsync(session, status, terminal.Clock, cancellation);
            var operations = await OperationsReport.ReadAsync(session, cancellation);
            var lineage = await LineageReport.ReadAsync(session, status, terminal.Clock, cancellation);
            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, new
                {
                    hale = HaleVersion.Text,
                    dotnet = RuntimeInformation.FrameworkDescription,
                    data_folder = session.DataFolder,
                    operations = operations.Shape,
                    warehouse = status,
                    provenance,
                    population = population?.Shape,
                    lineage = lineage?.Shape,
                });
            }
            else
            {
                Write(terminal.Out, session, status, operations, provenance, await session.ZoneAsync(cancellation));
                UnfinishedImport.Write(terminal.Out, status);
                population?.Write(terminal.Out);
                lineage?.Write(terminal.Out);
                if (session.Project is { } project)
                {
                    await UndeclaredSources.WriteAsync(terminal.Out, project, session.Warehouse, status, cancellation);
                }
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Write(
        IAnsiConsole console, DataSession session, WarehouseStatus status, OperationsReport operations, IReadOnlyDictionary<string, FactProvenance> provenance, ProjectZone zone)
    {
        var facts = new Sheet(new SheetColumn(string.Empty), new SheetColumn(string.Empty));
        facts.Row("Hale", $"{HaleVersion.Text} on {RuntimeInformation.FrameworkDescription}");
        facts.Row("engine", status.Engine);
        facts.Row("project", Definitions(session));
        operations.Write(facts, zone);
        facts.Row("data", $"{session.DataFolder}, {Words.Size(status.Bytes)}, tables version {status.Schema}");
        foreach (var (table, rows) in status.Tables)
        {
            facts.Row("  " + table, Words.Count(rows, "row"));
        }

        facts.Write(console);
        console.WriteLine();
        WriteSources(console, session.Project?.Sources ?? [], status, provenance, zone);
    }

    private static string Definitions(DataSession session) => session.Project is { } project
        ? $"{project.Name}, {project.Zone}, in {session.Folder}"
        : $"{session.Folder}, whose definitions have {Words.Count(session.Load.Diagnostics.Count(problem => problem.Severity == Severity.Error), "error")}: see `hale check`";

    private static void WriteSources(
        IAnsiConsole console, IReadOnlyList<SourceDefinition> declared, WarehouseStatus status, IReadOnlyDictionary<string, FactProvenance> provenance, ProjectZone zone)
    {
        var sheet = new Sheet(
            new SheetColumn("source"), new SheetColumn("files", Right: true), new SheetColumn("first fact", Fit: SheetFit.LeftOut), new SheetColumn("last fact"),
            new SheetColumn("refused", Right: true), new SheetColumn("last import"),
            new SheetColumn("reconstructed", Right: true, Fit: SheetFit.LeftOut));
        foreach (var source in status.Sources)
        {
            sheet.Row(
                source.Source,
                Words.Number(source.Files),
                source.FirstFact is { } first ? Cells.Moment(first, zone) : "–",
                source.LastFact is { } last ? Cells.Moment(last, zone) : "–",
                Words.Number(source.Refused),
                Cells.Moment(source.LastImport, zone),
                provenance.TryGetValue(source.Source, out var known) ? Words.Percent((double)known.Reconstructed / known.Facts) : "–");
        }

        foreach (var source in declared.Where(source => status.Sources.All(stored => stored.Source != source.Name)))
        {
            sheet.Row(source.Name, "–", "–", "–", "–", "never imported", "–");
        }

        sheet.Write(console);
        UnmatchedText.Write(console, status.Sources);
    }
}
