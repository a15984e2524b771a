using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Contracts;
using Hale.Cli.Sessions;
using Hale.Core.Contracts;
using Hale.Core.Time;
using Hale.Engine.Checking;
using Hale.Engine.Previewing;
using Hale.Engine.Warehousing;
using Hale.Language.Diagnostics;
using Hale.Language.Projects;
using System.CommandLine;

namespace Hale.Cli.Commands;

/// <summary><c>hale check</c>: every problem of the definitions at once.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("text", "json");
        var data = new Option<bool>("--data") { Description = "Also look at the values of the accounts: measures that are the same for everyone or say the same, limits that most lack" };
        var asOf = CommonOptions.AsOf();
        asOf.Description = "With --data: the moment at which contracts are judged; otherwise now";
        var strict = new Option<bool>("--strict") { Description = "With --data: end with 1 when a contract of a source is broken" };
        var command = new Command("check", CommonOptions.Described("Check the definitions: every problem at once, with file:line:column and what to do.", "hale check --format json")) { format, data, asOf, strict };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = DataSession.FolderOf(terminal, parsed.GetValue(CommonOptions.Project));
            if (!parsed.GetValue(data))
            {
                return (int)Write(terminal, ProjectLoader.Load(folder), [], parsed.GetValue(format)!);
            }

            await using var session = DataSession.Open(terminal, folder);
            var contracts = await ContractsAsync(terminal, session, parsed.GetValue(asOf), cancellation);
            var code = Write(terminal, await WithDataAsync(terminal, session, cancellation), contracts, parsed.GetValue(format)!);
            return (int)(code == ExitCode.Done && parsed.GetValue(strict) && ContractList.IsAnyBroken(contracts) ? ExitCode.DefinitionErrors : code);
        });
        return command;
    }

    /// <summary>How the contracts of the sources stand; none while the definitions have errors.</summary>
    private static async Task<IReadOnlyList<ContractVerdict>> ContractsAsync(Terminal terminal, DataSession session, string? asOf, CancellationToken cancellation)
    {
        if (session.Project is not { } project || !project.Sources.Any(source => source.Contract.IsStated))
        {
            return [];
        }

        var moment = Moments.Parse(asOf, project.Zone)?.Moment ?? Instant.From(terminal.Clock.GetUtcNow());
        return new ContractJudge(project.Sources, await session.Warehouse.Metrics.ReachesAsync(cancellation), project.Zone).At(moment);
    }

    /// <summary>The project with what the values as of the latest run say of it; without a run, as of the last close.</summary>
    private static async Task<ProjectLoad> WithDataAsync(Terminal terminal, DataSession session, CancellationToken cancellation)
    {
        if (session.Project is not { Scores: [var first, ..] } project)
        {
            return session.Load;
        }

        var status = await session.Warehouse.StatusAsync(cancellation);
        if (status.Sources.Count == 0)
        {
            throw new Failure(ExitCode.NotFound, "there are no data to look at", "read the sources first: `hale import`");
        }

        var run = await session.Warehouse.Runs.FindAsync(first.Name, notAfter: null, cancellation);
        var asOf = run is { Header: { } header } ? new AsOf(header.AsOf, header.AsOfLabel) : LatestClose.Of(status, project, Instant.From(terminal.Clock.GetUtcNow()));
        var data = await new ReadPreviewData(session.Warehouse).RunAsync(project, asOf, cancellation);
        return session.Load.With(CheckData.Run(project, data));
    }

    private static ExitCode Write(Terminal terminal, ProjectLoad load, IReadOnlyList<ContractVerdict> contracts, string format)
    {
        if (format == "json")
        {
            Json.Write(terminal.RawOut, new { ok = load.Project is not null, problems = load.Diagnostics.Select(Shape), silenced = load.Silenced.Select(Shape), contracts = ContractList.Shape(contracts) });
        }
        else
        {
            ContractList.Write(terminal.Out, contracts);
            CheckedProject.Write(terminal, load);
        }

        return load.Project is null ? ExitCode.DefinitionErrors : ExitCode.Done;
    }

    private static object Shape(Diagnostic problem) => new
    {
        problem.Id,
        problem.Severity,
        problem.Span.File,
        problem.Span.Line,
        problem.Span.Column,
        problem.Message,
        problem.Fix,
    };
}
