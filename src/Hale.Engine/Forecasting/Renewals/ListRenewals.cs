using Hale.Core.Time;
using Hale.Engine.Forecasting.Odds;
using Hale.Engine.Forecasting.Reading;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Forecasting.Renewals;

/// <summary>Lists which customers decide soon, how likely they stay, and what is at risk.</summary>
/// <param name="warehouse">Where the facts are.</param>
/// <param name="odds">Where probabilities come from.</param>
public sealed class ListRenewals(IWarehouse warehouse, FindOdds odds)
{
    /// <summary>Lists them.</summary>
    /// <param name="request">Of whom.</param>
    /// <param name="within">How far ahead deadlines are looked at.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<RenewalList> RunAsync(ForecastRequest request, Period within, CancellationToken cancellationToken)
    {
        var reading = await new ReadBook(warehouse).RunAsync(request, cancellationToken);
        var staying = await odds.RunAsync(request, reading.Past, cancellationToken);
        var (asOf, zone) = (reading.Book.AsOf, reading.Book.Zone);
        var until = within.EndAfter(asOf, zone);
        var ahead = new List<RenewalAhead>();
        foreach (var account in reading.Book.Accounts.Where(account => account.LeavesAt is null))
        {
            foreach (var stake in account.Stakes.Where(stake => stake.Deadline < until))
            {
                var probability = staying is null ? null : new DecisionsAhead(asOf, zone, staying).Next(account, stake);
                var days = zone.DayOf(stake.Deadline!.Value).DayNumber - zone.DayOf(asOf).DayNumber;
                ahead.Add(new RenewalAhead(account, stake, probability, days) { Name = await warehouse.Trends.NameAsync(account.Account, cancellationToken) });
            }
        }

        var sorted = ahead.OrderBy(one => one.Deadline).ThenBy(one => one.Account.Account, StringComparer.Ordinal).ToList();
        return new RenewalList(
            request, reading, staying, [.. sorted.Where(one => one.Deadline >= asOf)], [.. sorted.Where(one => one.Deadline < asOf)], [.. reading.Book.Accounts.Where(account => account.LeavesAt is not null)]);
    }
}
