using Hale.Core.Time;

namespace Hale.Core.Subscriptions;

/// <summary>What a term comes to in a year, as an exact decimal.</summary>
internal static class AnnualAmount
{
    private const decimal DaysPerYear = 365.25m;

    /// <summary>
    /// An amount for a period of months, times 12 and divided by them. An amount for the whole term is divided by the term's length in years: when the local clock shows its
    /// end whole calendar months after its start (a day that a month lacks is its last) those months, otherwise its local days divided by 365.25, at least one day.
    /// </summary>
    /// <returns>Null when there is no amount, or when it is for a whole term without an agreed end.</returns>
    public static decimal? Of(SubscriptionTerm term, ProjectZone zone) => term switch
    {
        { Amount: not { } } => null,
        { Amount: { } amount, Months: { } months } => months >= 1 ? amount * 12 / months : null,
        { Amount: { } amount, Ends: { } ends } => OfWhole(amount, zone.ToLocal(term.Start), zone.ToLocal(ends)),
        _ => null,
    };

    private static decimal OfWhole(decimal amount, DateTime start, DateTime end)
    {
        var months = (12 * (end.Year - start.Year)) + end.Month - start.Month;
        return months >= 1 && start.AddMonths(months) == end
            ? amount * 12 / months
            : amount * DaysPerYear / Math.Max(1, (end.Date - start.Date).Days);
    }
}
