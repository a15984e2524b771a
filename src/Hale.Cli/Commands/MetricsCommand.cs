using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Time;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale metrics</c>: metric values for a moment, or for given pairs.</summary>
internal static class MetricsCommand
{
    public static Command Create(Terminal terminal)
    {
        var names = new Argument<string[]>("metric") { Description = "The metrics to compute; otherwise all of them", Arity = ArgumentArity.ZeroOrMore };
        var asOf = CommonOptions.AsOf();
        var pairs = new Option<string?>("--at")
        {
            Description = "A CSV file (.csv or .csv.gz) with the columns account and as_of: one row of values for each of its rows, in its order",
            HelpName = "pairs.csv",
        };
        var reasons = new Option<bool>("--reasons") { Description = "Beside each metric, why its value is missing" };
        var known = new Option<string?>("--known") { Description = "Count also what became known after the moment, by the close of this day or by this instant; not with --at", HelpName = "day" };
        var snapshot = CommonOptions.Snapshot();
        var format = CommonOptions.Format("table", "csv", "json");
        var command = new Command("metrics", CommonOptions.Described("Compute metric values for every account of the population as of a moment, or for given (account, as-of) pairs.", "hale metrics logins --as-of 2024-12-31 --format csv")) { names, asOf, pairs, reasons, known, snapshot, format };
        command.Validators.Add(result =>
        {
            if (result.GetResult(known) is not null && result.GetResult(pairs) is not null)
            {
                result.AddError("--known goes with one moment, and --at names many; write --as-of instead of --at");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project), parsed.GetValue(snapshot));
            var wanted = Wanted(session, parsed.GetValue(names)!);
            var writer = MetricWriters.For(parsed.GetValue(format)!, terminal, session.Project, wanted, parsed.GetValue(reasons));
            await (parsed.GetValue(pairs) is { } file
                ? WritePairsAsync(terminal, session, wanted, Path.GetFullPath(file, terminal.Folder), writer, cancellation)
                : WritePopulationAsync(terminal, session, wanted, Known(session, await Moments.ResolveAsync(session, terminal, parsed.GetValue(asOf), cancellation), parsed.GetValue(known)), writer, cancellation));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static (AsOf AsOf, Instant? Known) Known(ProjectSession session, AsOf asOf, string? text) => Moments.Parse(text, session.Project.Zone) is not { } known ? (asOf, null)
        : known.Moment >= asOf.Moment ? (asOf, known.Moment)
        : throw new Failure(ExitCode.Usage, $"`--known {text}` lies before {asOf.Label}", "name a day or instant after it: what was known before then counts in any case");

    private static async Task WritePopulationAsync(
        Terminal terminal, ProjectSession session, IReadOnlyList<string> wanted, (AsOf AsOf, Instant? Known) moment, MetricWriter writer, CancellationToken cancellation)
    {
        var asOf = moment.AsOf;
        var metrics = moment.Known is { } known ? session.Warehouse.Metrics.AsKnown(new Knowledge(asOf.Moment, known)) : session.Warehouse.Metrics;
        var plan = ComputeMetrics.Plan(session.Project, wanted.Concat(session.Project.Population.Metrics).ToHashSet(StringComparer.Ordinal));
        var split = new PopulationSplit(session.Project.Population);
        var census = await new TakeCensus(metrics, session.Warehouse.Runs).RunAsync(session.Project, plan, asOf.Moment, null, cancellation);
        await foreach (var batch in new ComputeMetrics(metrics).ForPopulationAsync(plan, asOf.Moment, census, cancellation))
        {
            var inside = split.Divide(batch).Inside;
            if (inside.Values.Count > 0)
            {
                writer.Write(inside, [.. Enumerable.Repeat(asOf.Label, inside.Values.Count)]);
            }
        }

        writer.Complete();
        if (ParentCircleText.Of(census.Circles) is { } circles)
        {
            terminal.Error.MarkupLineInterpolated($"[yellow]{circles}[/]");
        }
    }

    private static async Task WritePairsAsync(
        Terminal terminal, ProjectSession session, IReadOnlyList<string> wanted, string file, MetricWriter writer, CancellationToken cancellation)
    {
        var plan = ComputeMetrics.Plan(session.Project, wanted.ToHashSet(StringComparer.Ordinal));
        var asked = PairsFile.Read(file, session.Project.Zone);
        var across = await ProgressLine.ShowAsync<MomentProgress, Func<int, AccountsValues>>(
            terminal,
            "Comparing accounts",
            step => $"moment {Words.Number(step.Done + 1)} of {Words.Number(step.Total)}",
            progress => new CensusOfPairs(session.Warehouse).RunAsync(session.Project, plan, asked.Pairs, progress, cancellation));
        var absent = new AbsentPairs();
        var row = 0;
        await foreach (var batch in new ComputeMetrics(session.Warehouse.Metrics).ForPairsAsync(plan, asked.Pairs, across, cancellation))
        {
            var asOf = asked.Labels.Skip(row).Take(batch.Values.Count).ToList();
            row += asOf.Count;
            absent.Count(batch, asOf);
            writer.Write(batch, asOf);
        }

        writer.Complete();
        absent.Write(terminal.Error, asked.Pairs.Count);
    }

    private static IReadOnlyList<string> Wanted(ProjectSession session, string[] names) => names.Length == 0
        ? [.. session.Project.Metrics.Select(metric => metric.Name).Order(StringComparer.Ordinal)]
        : [.. names.Select(name => Lookup.Metric(session.Project, name).Name).Distinct(StringComparer.Ordinal)];
}
