using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Engine.Closing;
using Hale.Engine.History;

namespace Hale.Cli.Commands;

/// <summary><c>hale closes</c>: the official closes of a score, and what would be another now.</summary>
internal static class ClosesCommand
{
    private const int UsualCloses = 31;
    private const int UsualAccounts = 20;

    public static Command Create(Terminal terminal)
    {
        var day = new Argument<string?>("day") { Description = "The day of a close: lists the accounts whose score would be another now, and why", Arity = ArgumentArity.ZeroOrOne };
        var score = CommonOptions.Score();
        var late = new Option<bool>("--late") { Description = "Count, for each close, the accounts whose score would be another now; a score run for each day that is listed" };
        var limit = AccountsOptions.AtLeastOne(new Option<int?>("--limit", "-n") { Description = $"At most so many closes ({UsualCloses}) or accounts ({UsualAccounts})", HelpName = "number" });
        var format = CommonOptions.Format("text", "json");
        var command = new Command("closes", CommonOptions.Described("List the official closes of a score: when each was published, and whether facts of its day came since.", "hale closes 2024-12-31")) { day, score, late, limit, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var name = await Runs.ScoreAsync(session, parsed.GetValue(score), cancellation);
            var asJson = parsed.GetValue(format) == "json";
            await (parsed.GetValue(day) is { } asked
                ? WriteDayAsync(terminal, session, name, asked, parsed.GetValue(limit) ?? UsualAccounts, asJson, cancellation)
                : WriteAllAsync(terminal, session, name, parsed.GetValue(limit) ?? UsualCloses, parsed.GetValue(late), asJson, cancellation));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static async Task WriteAllAsync(Terminal terminal, DataSession session, string score, int limit, bool late, bool asJson, CancellationToken cancellation)
    {
        var closes = await new ListCloses(session.Warehouse).RunAsync(score, limit, Instant.From(terminal.Clock.GetUtcNow()), cancellation);
        var list = new CloseList(score, closes, await VersionNumbers.ReadAsync(session, [.. closes.Select(close => close.Run)], cancellation), await session.ZoneAsync(cancellation));
        foreach (var close in late ? closes : [])
        {
            var again = await Recomputing.RunAsync(terminal, session, close.Run, known: null, cancellation);
            list.Changed[close.Run.Number] = (await session.Warehouse.Runs.ChangesAsync(close.Run, again, cancellation)).Count;
        }

        list.Write(terminal, asJson);
    }

    private static async Task WriteDayAsync(Terminal terminal, DataSession session, string score, string day, int limit, bool asJson, CancellationToken cancellation)
    {
        var asOf = Moments.Parse(day, await session.ZoneAsync(cancellation))!.Value;
        var close = await session.Warehouse.Runs.NewestAsync(score, RunKind.Close, asOf.Moment, cancellation);
        if (close?.Header.AsOf != asOf.Moment)
        {
            throw new Failure(
                ExitCode.NotFound, $"`{score}` has no close of {day}",
                close is null ? "the first run of a day under a live version is its close: `hale apply`, then `hale score`" : $"the latest before it is of {close.Header.AsOfLabel}; `hale closes` lists them");
        }

        var published = await new ListCloses(session.Warehouse).OfAsync(close, Instant.From(terminal.Clock.GetUtcNow()), cancellation);
        var again = await Recomputing.RunAsync(terminal, session, close, known: null, cancellation);
        var changes = await new ExplainChanges(session.Warehouse.Runs).RunAsync(close, again, await session.ZoneAsync(cancellation), limit, cancellation);
        new CloseSheet(published, again, changes, await session.ZoneAsync(cancellation)).Write(terminal, asJson);
    }
}
