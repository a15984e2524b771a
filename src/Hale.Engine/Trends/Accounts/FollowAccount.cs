using Hale.Core.Explanation;
using Hale.Core.Time;
using Hale.Engine.History;

namespace Hale.Engine.Trends.Accounts;

/// <summary>Follows an account over the closes of a score.</summary>
/// <param name="store">Where the closes are.</param>
/// <param name="zone">The zone of the project.</param>
public sealed class FollowAccount(ITrendStore store, ProjectZone zone)
{
    /// <summary>The trend over those closes that a period holds; null when it holds none, or no close knows the account.</summary>
    /// <param name="closes">All closes of the score until the end of the period, in order: the direction may look back beyond its beginning.</param>
    /// <param name="from">The beginning: closes before this moment are not shown; null for all.</param>
    /// <param name="account">The account.</param>
    /// <param name="rule">What counts as a change.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<AccountTrend?> RunAsync(IReadOnlyList<Run> closes, Instant? from, string account, TrendRule rule, CancellationToken cancellationToken)
    {
        var all = TrendPoint.Of(closes, await store.AccountAsync(closes, account, cancellationToken));
        var points = Shown(all.SkipWhile(point => from is { } begin && point.Close.Header.AsOf < begin));
        if (points.Count == 0)
        {
            return null;
        }

        var changes = points.Skip(1).Where(point => point is { IsSameDefinition: true, Change: not null }).Select(point => point.Change!.Value);
        var name = await store.NameAsync(account, cancellationToken);
        return new AccountTrend(account, name, points, rule, Direction(all, rule), Volatility.Of([.. changes]), PlaceDays.Of(points));
    }

    /// <summary>From the first close on that knows the account.</summary>
    private static List<TrendPoint> Shown(IEnumerable<TrendPoint> points) => [.. points.SkipWhile(point => point.At is AccountAtClose.Absent)];

    private TrendExplanation Direction(IReadOnlyList<TrendPoint> points, TrendRule rule)
    {
        var last = points[^1];
        var latest = rule.Trend.Before(last.Close.Header.AsOf, zone);
        var before = points.LastOrDefault(point => point.Close.Header.AsOf <= latest && point.Close.Header.DefinitionHash == last.Close.Header.DefinitionHash);
        return TrendExplanation.Of(rule.Trend, last.Score, before?.Close.Header.AsOfLabel, before?.Score);
    }
}
