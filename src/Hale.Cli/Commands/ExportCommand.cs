using System.CommandLine;
using System.Diagnostics;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Sources;
using Hale.Engine.Exporting;
using Hale.Postgres;
using Hale.Warehouse;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale export</c>: carries scores to where others can use them.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new ExportOptions();
        var command = new Command("export", CommonOptions.Described(
            "Write scores, their history, what they rest on, or attributes to a file, a folder or a PostgreSQL database.", "hale export scores --to scores.parquet"))
        {
            options.Table,
        };
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(options.DbtSources) is { } file)
            {
                WriteDbt(terminal, Path.GetFullPath(file, terminal.Folder), parsed.GetValue(options.Schema)!);
                return (int)ExitCode.Done;
            }

            var table = options.TableOf(parsed);
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var target = Target(terminal, session, options, parsed);
            var since = Moments.Parse(parsed.GetValue(options.Since), await session.ZoneAsync(cancellation));
            await CheckScoreAsync(session, parsed.GetValue(options.Score), cancellation);
            var request = new ExportRequest(table, parsed.GetValue(options.Score), since?.Moment, parsed.GetValue(options.Incremental));
            var watch = Stopwatch.StartNew();
            var receipt = await new ExportRuns(session.Warehouse.Runs, await session.ZoneAsync(cancellation), target).RunAsync(request, cancellation);
            Write(terminal, parsed.GetValue(options.Format)!, receipt, watch.Elapsed);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static IExportTarget Target(Terminal terminal, DataSession session, ExportOptions options, ParseResult parsed)
    {
        var (path, variable) = (parsed.GetValue(options.To), parsed.GetValue(options.ToEnv));
        return (path, variable) switch
        {
            (null, null) => throw new Failure(ExitCode.Usage, "it is not said where to export to", "add `--to scores.parquet`, `--to exports/` or `--to-env WAREHOUSE_DATABASE`"),
            (not null, not null) => throw new Failure(ExitCode.Usage, "`--to` and `--to-env` exclude one another", "export to one place at a time"),
            (not null, null) => Warehouses.ExportFiles(options.FileOf(parsed, terminal.Folder)),
            (null, { } name) => PostgresDatabases.ExportTarget(terminal.Environment, new SecretReference.InEnvironment(name), session.Folder, parsed.GetValue(options.Schema)!, terminal.Clock),
        };
    }

    private static async Task CheckScoreAsync(DataSession session, string? score, CancellationToken cancellation)
    {
        var known = await session.Warehouse.Runs.ScoresAsync(cancellation);
        if (known.Count == 0)
        {
            throw new Failure(ExitCode.NotFound, "no score has been computed", "compute it: `hale score`");
        }

        if (score is not null && !known.Contains(score, StringComparer.Ordinal))
        {
            throw Sessions.Lookup.NotFound("score", score, known);
        }
    }

    private static void WriteDbt(Terminal terminal, string path, string schema)
    {
        WholeFile.Write(path, writer => writer.Write(DbtSources.Print(schema)));
        terminal.Out.MarkupLineInterpolated($"{path}");
    }

    private static void Write(Terminal terminal, string format, ExportReceipt receipt, TimeSpan time)
    {
        if (format == "json")
        {
            Json.Write(terminal.RawOut, receipt);
            return;
        }

        terminal.Out.MarkupLineInterpolated(receipt.Runs.Count == 0
            ? (FormattableString)$"{receipt.Table}: nothing new."
            : $"{receipt.Table}: {Words.Count(receipt.Rows, "row")} of {Words.Count(receipt.Runs.Count, "run")} in {Words.Duration(time)}.");
    }
}
