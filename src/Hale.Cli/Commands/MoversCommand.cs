using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output.Trends;
using Hale.Cli.Sessions;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Moves;

namespace Hale.Cli.Commands;

/// <summary><c>hale movers</c>: whose score moved most between two closes.</summary>
internal static class MoversCommand
{
    private const int TopOfText = 20;

    public static Command Create(Terminal terminal)
    {
        var options = new MoversOptions();
        var command = new Command("movers", CommonOptions.Described("List the accounts whose score moved most since an earlier close, and who came and went.", "hale movers --days 30 --down --show owner"));
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            CheckTogether(parsed, options);
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var closes = await Closes.UntilAsync(session, parsed.GetValue(options.Score), parsed.GetValue(options.AsOf), cancellation);
            var days = parsed.GetValue(options.Days) ?? MoversOptions.DefaultDays;
            var before = Closes.Earlier(closes, days, parsed.GetValue(options.Since), await session.ZoneAsync(cancellation));
            var rule = TrendRule.Of(closes[^1].Header.Outline, null, TrendOptions.Points(parsed.GetValue(options.DeadBand)));
            var query = await QueryAsync(session, parsed, options, before, closes[^1], rule, cancellation);
            var moves = await session.Warehouse.Trends.MovesAsync(query, cancellation);
            var asked = new AskedMoves(parsed.GetValue(options.Since) is null ? days : null, rule, Kinds(parsed, options));
            MoversList.Write(terminal, parsed.GetValue(options.Format)!, asked.Of(moves), asked);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void CheckTogether(ParseResult parsed, MoversOptions options)
    {
        if (parsed.GetValue(options.Days) is not null && parsed.GetValue(options.Since) is not null)
        {
            throw new Failure(ExitCode.Usage, "`--days` and `--since` both say which close to compare with", "leave out one of them");
        }

        if (parsed.GetValue(options.Up) && parsed.GetValue(options.Down))
        {
            throw new Failure(ExitCode.Usage, "`--up` and `--down` exclude each other", "leave out both for all movers");
        }
    }

    private static async Task<MoveQuery> QueryAsync(
        DataSession session, ParseResult parsed, MoversOptions options, Run before, Run after, TrendRule rule, CancellationToken cancellation)
    {
        var reader = new FilterReader(await KnownAttributes.OfAsync(session, cancellation), after);
        var revenue = new FindRevenue(session.Warehouse, session.Project);
        var top = parsed.GetValue(options.Top) ?? (parsed.GetValue(options.Format) == "text" ? TopOfText : null);
        return new MoveQuery(
            before,
            after,
            reader.Filter(parsed.GetValue(options.Band), parsed.GetValue(options.Segment)!),
            await revenue.OfAsync(after, cancellation),
            await revenue.OfAsync(before, cancellation),
            rule.Trend.DeadBand,
            reader.Attributes(parsed.GetValue(options.Show)!),
            top);
    }

    private static IReadOnlyList<MoveKind> Kinds(ParseResult parsed, MoversOptions options) =>
        parsed.GetValue(options.Up) ? [MoveKind.Rose]
        : parsed.GetValue(options.Down) ? [MoveKind.Fell]
        : [MoveKind.Fell, MoveKind.Rose, MoveKind.Steady, MoveKind.LostScore, MoveKind.GotScore, MoveKind.Entered, MoveKind.Left];
}
