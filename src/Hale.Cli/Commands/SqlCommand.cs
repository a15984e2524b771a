using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Engine.Metrics;

namespace Hale.Cli.Commands;

/// <summary><c>hale sql</c>: the statements that compute a metric.</summary>
internal static class SqlCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("metric") { Description = "The metric" };
        var asOf = CommonOptions.AsOf();
        var command = new Command("sql", CommonOptions.Described("Print the SQL that computes a metric, complete enough to run in a DuckDB shell.", "hale sql logins --as-of 2024-12-31")) { name, asOf };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var metric = Lookup.Metric(session.Project, parsed.GetValue(name)!);
            var moment = await Moments.ResolveAsync(session, terminal, parsed.GetValue(asOf), cancellation);
            var plan = ComputeMetrics.Plan(session.Project, MetricsIn(session, metric).Select(one => one.Name).ToHashSet(StringComparer.Ordinal));
            terminal.RawOut.WriteLine($"-- {metric.Name} as of {moment.Label} (before {moment.Moment})");
            foreach (var statement in session.Warehouse.Metrics.Explain(await new ComputeMetrics(session.Warehouse.Metrics).CompleteAsync(plan, cancellation), moment.Moment))
            {
                terminal.RawOut.WriteLine();
                terminal.RawOut.WriteLine(statement + ";");
            }

            foreach (var step in MetricsIn(session, metric).Select(Step).OfType<string>())
            {
                terminal.RawOut.WriteLine("\n" + Comment($"then, for each account: {step}"));
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    /// <summary>What is done outside the engine; null when the statement gives the value.</summary>
    private static string? Step(Metric metric) => metric.Match(
        events => events.AtLeast is { } needed ? $"{events.Name} is missing where fewer than {needed} events match" : null,
        _ => null,
        _ => null,
        subscription => $"{subscription.Name} = {Cells.Snake(subscription.Measure.ToString())} of {(subscription.OfRenewingUnit ? "the terms of its renewing unit" : "its terms")}"
            + (subscription.Products.Count == 0 ? string.Empty : $" of {string.Join(" or ", subscription.Products)}"),
        age => $"{age.Name} = whole local days since it began",
        formula => (string?)$"{formula.Name} = {formula.Formula}",
        trend => $"{trend.Name} = {trend.Trend.Match(_ => "change", _ => "decline", _ => "slope", _ => "baseline")} of {trend.Base} over {trend.Trend.Windows} windows",
        accounts => $"{accounts.Name} = {AcrossWords.Of(accounts.Across)}",
        _ => null,
        sql => $"{sql.Name} = the value of its row, and missing without one; where hale.yaml states a population, the views hold its accounts alone",
        state => $"{state.Name} = where the account stands by its terms, its stated outcomes and its latest activity");

    // A text of the definitions must not end the comment.
    private static string Comment(string text) => "-- " + SheetText.OneLine(text.ReplaceLineEndings(" "));

    /// <summary>The metric and all that it is made from, also by way of scores of other accounts.</summary>
    private static IReadOnlyList<Metric> MetricsIn(ProjectSession session, Metric metric)
    {
        var (metrics, scores) = (session.Project.AllMetrics, session.Project.Scores);
        var own = MetricReach.Of(metrics, new HashSet<string>(StringComparer.Ordinal) { metric.Name });
        var read = own.SelectMany(MetricReach.ReadBy).Select(ScoreReads.ScoreIn).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => scores.Single(score => score.Name == name));
        var further = read.SelectMany(score => ScoreMetrics.Of(score, ScoreReads.Reached(score, metrics, scores), metrics));
        return MetricReach.Of(metrics, own.Concat(further).Select(one => one.Name).ToHashSet(StringComparer.Ordinal));
    }
}
