using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output.Retention;
using Hale.Cli.Sessions;
using Hale.Core.Metrics;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Retention;

namespace Hale.Cli.Commands.Retention;

/// <summary><c>hale discrepancies</c>: where a churn risk and the score say the opposite, and who was right.</summary>
internal static class DiscrepanciesCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new DiscrepanciesOptions();
        var command = new Command(
            "discrepancies", CommonOptions.Described("List the accounts that a churn risk calls at risk while the score is in its highest band, and the other way round, and what became of them.", "hale discrepancies churn_risk --at-least 0.5"))
        {
            options.Metric,
        };
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            await session.Data.FollowEntriesAsync(cancellation);
            var metric = Lookup.Metric(session.Project, parsed.GetValue(options.Metric)!);
            var rule = Rule(parsed, options, metric);
            var run = await Runs.FindAsync(session.Data, parsed.GetValue(options.Score), parsed.GetValue(options.AsOf), cancellation);
            if (run.Header.Outline.Bands.Count < 2)
            {
                throw new Failure(ExitCode.NotFound, $"`{run.Header.Outline.Name}` has fewer than two bands, so it neither warns nor gives the all-clear", "give the score bands: `bands: { red: 0, yellow: 50, green: 75 }`");
            }

            var known = await Moments.ResolveAsync(session, terminal, parsed.GetValue(options.Known), cancellation);
            var request = new DiscrepancyRequest(run, metric, rule, Horizon(parsed.GetValue(options.Horizon)!), known.Moment);
            DiscrepancyList.Write(terminal, parsed.GetValue(options.Format)!, session.Project, await new FindDiscrepancies(session.Warehouse).RunAsync(session.Project, request, cancellation));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static RiskRule Rule(ParseResult parsed, DiscrepanciesOptions options, Metric metric)
    {
        List<string> named = [.. parsed.GetValue(options.Is)!.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return (metric.Kind, parsed.GetValue(options.AtLeast), parsed.GetValue(options.AtMost), named.Count) switch
        {
            (ValueKind.Number, { } limit, null, 0) => new RiskRule.AtLeast(limit),
            (ValueKind.Number, null, { } limit, 0) => new RiskRule.AtMost(limit),
            (ValueKind.Boolean, null, null, 0) => new RiskRule.OneOf(["true"]),
            (not ValueKind.Number, null, null, > 0) => new RiskRule.OneOf(named),
            (ValueKind.Number, _, _, _) => throw new Failure(ExitCode.Usage, $"`{metric.Name}` is a number, and one limit says from where on it means a risk", "write `--at-least 0.5` or, for a probability of staying, `--at-most 0.5`"),
            _ => throw new Failure(ExitCode.Usage, $"`{metric.Name}` is a category, and its names say which of them mean a risk", "write `--is high,critical`"),
        };
    }

    private static Period Horizon(string text) => Period.TryParse(text, out var horizon) ? horizon : throw new Failure(ExitCode.Usage, $"`{text}` is not a length of time", "write a length such as 90d, 12w, 3mo or 1y");
}
