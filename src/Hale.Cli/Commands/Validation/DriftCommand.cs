using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation.Drifting;
using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Engine.Drifting.Watching;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Warehousing;

namespace Hale.Cli.Commands.Validation;

/// <summary><c>hale drift</c>: whether the stored closes of a score say that something has moved. It asks for a review and changes nothing.</summary>
internal static class DriftCommand
{
    public static Command Create(Terminal terminal)
    {
        var score = new Argument<string?>("score") { Description = "The score; needed only when the project has several", Arity = ArgumentArity.ZeroOrOne };
        var (from, to, every) = (TrendOptions.From(), TrendOptions.To(), TrendOptions.Every());
        every.DefaultValueFactory = _ => "month";
        var format = CommonOptions.Format("table", "csv", "json");
        var command = new Command("drift", CommonOptions.Described(
            "Say whether a score and its measures are distributed at the newest close as they were, beyond chance, two closes running; and whether green still means what it did.",
            "hale drift health --every month"))
        {
            score, from, to, every, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var first = Closes.Day(parsed.GetValue(from));
            var all = CloseSteps.Last(await Closes.UntilAsync(session, parsed.GetValue(score), parsed.GetValue(to), cancellation), TrendOptions.Unit(parsed.GetValue(every)))
                .Where(close => first is null || CountedCloses.Day(close) >= first).ToList();
            var report = await ReportAsync(terminal, session, all.Count > 0 ? all : throw NoClose(first!.Value), cancellation);
            DriftList.Write(terminal, parsed.GetValue(format)!, report);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static async Task<DriftReport> ReportAsync(Terminal terminal, DataSession session, IReadOnlyList<Run> all, CancellationToken cancellation)
    {
        var closes = WatchDrift.OfOneDefinition(all);
        var drifts = session.Warehouse.Drifts;
        var series = await ProgressLine.ShowAsync<string, IReadOnlyList<WatchedSeries>>(
            terminal, "Reading closes", what => $"· {what}", progress => new WatchDrift(drifts).RunAsync(closes, progress, cancellation));
        var green = await ProgressLine.ShowAsync<string, GreenReport>(
            terminal, "Looking at what became of green accounts", what => what, _ => GreenAsync(terminal, session, closes, cancellation));
        return new DriftReport(closes, series, green) { OfOtherDefinitions = all.Count - closes.Count };
    }

    private static async Task<GreenReport> GreenAsync(Terminal terminal, DataSession session, IReadOnlyList<Run> closes, CancellationToken cancellation)
    {
        if (session.Project is not { } project)
        {
            return new GreenReport(GreenStanding.NoOutcomes);
        }

        await session.FollowEntriesAsync(cancellation);
        var known = LatestClose.Of(await session.Warehouse.StatusAsync(cancellation), project, Instant.From(terminal.Clock.GetUtcNow()));
        return await new WatchGreen(session.Warehouse, session.Warehouse.Drifts).RunAsync(project, closes, known.Moment, cancellation);
    }

    private static Failure NoClose(DateOnly from) => new(ExitCode.NotFound, $"there is no close from {from:yyyy-MM-dd} on", "`hale closes` lists those that there are");
}
