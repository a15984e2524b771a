using System.Globalization;
using Hale.Core.Time;
using Hale.Engine.Forecasting.Renewals;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>A decision ahead as files have it.</summary>
internal sealed record RenewalShape(
    string Account,
    string? Name,
    string? Segment,
    double Revenue,
    string? Currency,
    string TermEnd,
    string Deadline,
    int DaysLeft,
    bool Passed,
    double? Score,
    string? Band,
    double? Probability,
    double? Low,
    double? High,
    string Basis,
    double? AtRisk)
{
    public static IEnumerable<RenewalShape> Of(RenewalList list) => list.Ahead.Select(one => Of(list, one, false)).Concat(list.Passed.Select(one => Of(list, one, true)));

    private static RenewalShape Of(RenewalList list, RenewalAhead one, bool passed)
    {
        var book = list.Reading.Book;
        string Day(Instant moment) => book.Zone.DayOf(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var interval = one.Staying?.Interval;
        return new RenewalShape(
            one.Account.Account, one.Name, one.Account.Segment, one.Stake.Revenue, book.Currency, Day(one.Stake.End!.Value), Day(one.Deadline), one.DaysLeft, passed,
            one.Account.Shown, one.Account.Band < 0 ? null : book.Bands[one.Account.Band], one.Staying?.Probability, interval?.Low, interval?.High,
            list.Odds is null ? "none" : ForecastCells.Basis(list.Odds.Basis), one.AtRisk);
    }
}
