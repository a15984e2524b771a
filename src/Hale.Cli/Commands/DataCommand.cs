using System.CommandLine;
using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Contracts;
using Hale.Cli.Output.Sources;
using Hale.Cli.Sessions;
using Hale.Core.Contracts;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Inspecting;

namespace Hale.Cli.Commands;

/// <summary><c>hale data</c>: how each source gives its data.</summary>
internal static class DataCommand
{
    private const int UsualDays = 28;
    private const int MostDays = 366;

    public static Command Create(Terminal terminal)
    {
        var source = new Argument<string?>("source") { Description = "One source in full; otherwise a line for each", Arity = ArgumentArity.ZeroOrOne };
        var days = new Option<int>("--days") { Description = "How many days before today are shown", DefaultValueFactory = _ => UsualDays, HelpName = "n" };
        var asOf = CommonOptions.AsOf();
        asOf.Description = "The moment: a day (2024-12-31 means its close) or an instant; otherwise now";
        var format = CommonOptions.Format("text", "json");
        var command = new Command("data", CommonOptions.Described("Show how fresh and how full each source is, how late it comes, what was set aside, and how its contracts stand.", "hale data usage --days 56"))
        {
            source, days, asOf, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var moment = Moments.Parse(parsed.GetValue(asOf), session.Project.Zone)?.Moment ?? Instant.From(terminal.Clock.GetUtcNow());
            var sources = Chosen(session, parsed.GetValue(source));
            var report = await ReadAsync(session, sources, Span(parsed.GetValue(days), moment, session.Project.Zone), cancellation);
            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, DataShape.Of(report, session.Project));
            }
            else if (parsed.GetValue(source) is null)
            {
                DataText.WriteAll(terminal.Out, report);
            }
            else
            {
                DataText.WriteOne(terminal.Out, report, session.Project);
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<SourceDefinition> Chosen(ProjectSession session, string? name)
    {
        var all = session.Project.Sources;
        var chosen = name is null ? all : [.. all.Where(source => source.Name == name || source.Declared == name)];
        return chosen.Count > 0 || name is null ? chosen : throw Sessions.Lookup.NotFound("source", name, all.Select(source => source.Declared).Distinct(StringComparer.Ordinal));
    }

    private static InspectionSpan Span(int days, Instant asOf, ProjectZone zone) => days is > 0 and <= MostDays
        ? new InspectionSpan(zone.DayOf(asOf).AddDays(-days), asOf, zone)
        : throw new Failure(ExitCode.Usage, $"`--days` is {days.ToString(CultureInfo.InvariantCulture)}", $"write a number from 1 to {MostDays.ToString(CultureInfo.InvariantCulture)}");

    private static async Task<DataReport> ReadAsync(ProjectSession session, IReadOnlyList<SourceDefinition> sources, InspectionSpan span, CancellationToken cancellation)
    {
        var inspections = new List<SourceInspection>();
        foreach (var source in sources)
        {
            inspections.Add(await session.Warehouse.Facts.InspectAsync(source, span, cancellation));
        }

        var reaches = await session.Warehouse.Metrics.ReachesAsync(cancellation);
        var declared = sources.Select(source => source.Declared).ToHashSet(StringComparer.Ordinal);
        var verdicts = new ContractJudge(session.Project.Sources, reaches, span.Zone).At(span.AsOf).Where(verdict => declared.Contains(SourceDefinition.DeclaredOf(verdict.Source)));
        return new DataReport(span, sources, inspections, [.. verdicts], new SourceDependents(session.Project, reaches));
    }
}
