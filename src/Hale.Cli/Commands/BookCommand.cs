using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output.Trends;
using Hale.Cli.Sessions;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Books;

namespace Hale.Cli.Commands;

/// <summary><c>hale book</c>: accounts and revenue by band, by segment, over time, and from band to band.</summary>
internal static class BookCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new BookOptions();
        var command = new Command("book", CommonOptions.Described("Show accounts and revenue by band at a close: by segment, over time, or from band to band since an earlier close.", "hale book --by owner"));
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            CheckTogether(parsed, options);
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var closes = await Closes.UntilAsync(session, parsed.GetValue(options.Score), parsed.GetValue(options.To) ?? parsed.GetValue(options.AsOf), cancellation);
            var reader = new FilterReader(await KnownAttributes.OfAsync(session, cancellation), closes[^1]);
            var filter = reader.Filter(parsed.GetValue(options.Band), parsed.GetValue(options.Segment)!);
            var by = reader.Breakdowns(parsed.GetValue(options.By)!);
            var format = parsed.GetValue(options.Format)!;
            var revenue = new FindRevenue(session.Warehouse, session.Project);
            if (parsed.GetValue(options.Every) is { } every)
            {
                var shown = CloseSteps.Last(From(closes, parsed.GetValue(options.From)), TrendOptions.Unit(every));
                BookStepsList.Write(terminal, format, await new FollowBook(session.Warehouse.Trends, revenue).RunAsync(shown, filter, by, cancellation));
            }
            else if (parsed.GetValue(options.Since) is { } since)
            {
                var before = Closes.Earlier(closes, 1, since, await session.ZoneAsync(cancellation));
                TransitionList.Write(terminal, format, await TransitionsAsync(session, revenue, before, closes[^1], filter, cancellation));
            }
            else
            {
                var query = new BookQuery(closes[^1], filter, await revenue.OfAsync(closes[^1], cancellation), by);
                BookList.Write(terminal, format, await session.Warehouse.Trends.BookAsync(query, cancellation));
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static async Task<TransitionTable> TransitionsAsync(DataSession session, FindRevenue revenue, Run before, Run after, AccountFilter filter, CancellationToken cancellation)
    {
        var (from, to) = (new BookQuery(before, filter, await revenue.OfAsync(before, cancellation), []), new BookQuery(after, filter, await revenue.OfAsync(after, cancellation), []));
        return new TransitionTable(from, to, await session.Warehouse.Trends.TransitionsAsync(from, to, cancellation));
    }

    private static IReadOnlyList<Run> From(IReadOnlyList<Run> closes, string? from)
    {
        var first = Closes.Day(from);
        var shown = closes.Where(close => first is not { } day || CountedCloses.Day(close) >= day).ToList();
        return shown.Count > 0 ? shown : throw new Failure(
            ExitCode.NotFound, $"there is no close of `{closes[^1].Header.Outline.Name}` from {from} on", $"the last is that of {closes[^1].Header.AsOfLabel}");
    }

    private static void CheckTogether(ParseResult parsed, BookOptions options)
    {
        var every = parsed.GetValue(options.Every) is not null;
        if (every && (parsed.GetValue(options.Since) is not null || parsed.GetValue(options.AsOf) is not null))
        {
            throw new Failure(ExitCode.Usage, "`--every` does not go with `--since` and `--as-of`", "say with `--from` and `--to` which closes to show");
        }

        if (!every && (parsed.GetValue(options.From) is not null || parsed.GetValue(options.To) is not null))
        {
            throw new Failure(ExitCode.Usage, "`--from` and `--to` go with `--every`", "add `--every month`, or say `--as-of` which close and `--since` with which to compare it");
        }

        if (parsed.GetValue(options.Since) is not null && parsed.GetValue(options.By)!.Length > 0)
        {
            throw new Failure(ExitCode.Usage, "`--by` does not go with `--since`", "narrow it with `--segment`, or leave out one of them");
        }
    }
}
