using System.CommandLine;
using System.Runtime.InteropServices;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale doctor</c>: what is installed and what is stored.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("text", "json");
        var command = new Command("doctor", "Show versions, the engine, the data folder and what it holds") { format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var status = await session.Warehouse.StatusAsync(cancellation);
            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, new { hale = HaleVersion.Text, dotnet = RuntimeInformation.FrameworkDescription, data_folder = session.DataFolder, warehouse = status });
            }
            else
            {
                Write(terminal.Out, session, status);
                await UndeclaredSources.WriteAsync(terminal.Out, session, status, cancellation);
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Write(IAnsiConsole console, ProjectSession session, WarehouseStatus status)
    {
        var facts = Tables.Create(string.Empty, string.Empty).HideHeaders();
        facts.Row("Hale", $"{HaleVersion.Text} on {RuntimeInformation.FrameworkDescription}");
        facts.Row("engine", status.Engine);
        facts.Row("project", $"{session.Project.Name}, {session.Project.Zone}, in {session.Project.Folder}");
        facts.Row("data", $"{session.DataFolder}, {Words.Size(status.Bytes)}, tables version {status.Schema}");
        foreach (var (table, rows) in status.Tables)
        {
            facts.Row("  " + table, Words.Count(rows, "row"));
        }

        console.Write(facts);
        WriteSources(console, session, status);
    }

    private static void WriteSources(IAnsiConsole console, ProjectSession session, WarehouseStatus status)
    {
        var table = Tables.Create("source", ">files", "first fact", "last fact", ">refused", "last import");
        foreach (var source in status.Sources)
        {
            table.Row(
                source.Source,
                Words.Number(source.Files),
                source.FirstFact is { } first ? Cells.Moment(first, session.Project.Zone) : "–",
                source.LastFact is { } last ? Cells.Moment(last, session.Project.Zone) : "–",
                Words.Number(source.Refused),
                Cells.Moment(source.LastImport, session.Project.Zone));
        }

        foreach (var source in session.Project.Sources.Where(source => status.Sources.All(known => known.Source != source.Name)))
        {
            table.Row(source.Name, "–", "–", "–", "–", "never imported");
        }

        console.Write(table);
    }
}
