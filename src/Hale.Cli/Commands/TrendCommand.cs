using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output.Trends;
using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Accounts;

namespace Hale.Cli.Commands;

/// <summary><c>hale trend</c>: an account over time.</summary>
internal static class TrendCommand
{
    public static Command Create(Terminal terminal)
    {
        var account = new Argument<string>("account") { Description = "The account id" };
        var (score, from, to, every) = (CommonOptions.Score(), TrendOptions.From(), TrendOptions.To(), TrendOptions.Every());
        var over = new Option<string?>("--over") { Description = "How far back the direction looks, such as 28d; otherwise as the score says, else 28d", HelpName = "length" };
        var deadBand = TrendOptions.DeadBand();
        var format = CommonOptions.Format("text", "json", "csv");
        var command = new Command("trend", CommonOptions.Described("Follow an account over its closes: direction, volatility, days in band.", "hale trend acme --from 2024-01-01")) { account, score, from, to, every, over, deadBand, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var closes = CloseSteps.Last(await Closes.UntilAsync(session, parsed.GetValue(score), parsed.GetValue(to), cancellation), TrendOptions.Unit(parsed.GetValue(every)));
            var rule = TrendRule.Of(closes[^1].Header.Outline, Length(parsed.GetValue(over)), TrendOptions.Points(parsed.GetValue(deadBand)));
            var first = Closes.Day(parsed.GetValue(from));
            var trend = await FindAsync(session, closes, first, parsed.GetValue(account)!, rule, cancellation);
            AccountTrendList.Write(terminal, parsed.GetValue(format)!, trend);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static async Task<AccountTrend> FindAsync(DataSession session, IReadOnlyList<Run> closes, DateOnly? from, string account, TrendRule rule, CancellationToken cancellation)
    {
        var zone = await session.ZoneAsync(cancellation);
        Instant? begin = from is { } day ? zone.Close(day) : null;
        if (await new FollowAccount(session.Warehouse.Trends, zone).RunAsync(closes, begin, account, rule, cancellation) is { } trend)
        {
            return trend;
        }

        var similar = await session.Warehouse.Runs.SimilarAccountsAsync(account, 3, cancellation);
        throw new Failure(
            ExitCode.NotFound,
            $"no close of `{closes[^1].Header.Outline.Name}` {(from is { } since ? $"from {since:yyyy-MM-dd} " : string.Empty)}to {closes[^1].Header.AsOfLabel} knows an account `{account}`",
            similar.Count == 0 ? "`hale accounts` lists those that are scored"
            : similar.Contains(account) ? "take another time: leave out `--from` and `--to`"
            : $"did you mean {string.Join(" or ", similar.Select(name => $"`{name}`"))}?");
    }

    private static string? Length(string? text) =>
        text is null ? null
        : Period.TryParse(text, out var period) ? period.ToString()
        : throw new Failure(ExitCode.Usage, $"`{text}` is not a length of time", "write a length such as 90d, 12w, 3mo or 1y");
}
