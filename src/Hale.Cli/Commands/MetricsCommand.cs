using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Engine.Metrics;

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
            Description = "A CSV file with the columns account and as_of: one row of values for each of its rows, in its order",
            HelpName = "pairs.csv",
        };
        var reasons = new Option<bool>("--reasons") { Description = "Beside each metric, why its value is missing" };
        var format = CommonOptions.Format("table", "csv", "json");
        var command = new Command("metrics", "Compute metric values for every account as of a moment, or for given (account, as-of) pairs") { names, asOf, pairs, reasons, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var wanted = Wanted(session, parsed.GetValue(names)!);
            var plan = ComputeMetrics.Plan(session.Project, wanted.ToHashSet(StringComparer.Ordinal));
            var compute = new ComputeMetrics(session.Warehouse.Metrics);
            var batches = parsed.GetValue(pairs) is { } file
                ? compute.ForPairsAsync(plan, PairsFile.Read(Path.GetFullPath(file, terminal.Folder), session.Project.Zone), cancellation)
                : compute.ForPopulationAsync(plan, (await Moments.ResolveAsync(session, terminal, parsed.GetValue(asOf), cancellation)).Moment, cancellation);
            var writer = MetricWriters.For(parsed.GetValue(format)!, terminal, session.Project, wanted, parsed.GetValue(reasons));
            await foreach (var batch in batches)
            {
                writer.Write(batch);
            }

            writer.Complete();
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<string> Wanted(ProjectSession session, string[] names) => names.Length == 0
        ? [.. session.Project.Metrics.Select(metric => metric.Name).Order(StringComparer.Ordinal)]
        : [.. names.Select(name => Lookup.Metric(session.Project, name).Name)];
}
