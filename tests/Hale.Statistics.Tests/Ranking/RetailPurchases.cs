using System.Globalization;

namespace Hale.Statistics.Tests.Ranking;

/// <summary>The purchases of Online Retail: customer and invoice, at the earliest line's time.</summary>
internal sealed class RetailPurchases
{
    private readonly ILookup<int, DateTime> _times;

    private RetailPurchases(ILookup<int, DateTime> times) => _times = times;

    public static RetailPurchases Read()
    {
        var lines = Reference.Rows("data/online_retail/online_retail_2010_2011.csv.gz").Skip(1)
            .Where(line => line[6].Length > 0 && !line[0].StartsWith('C') && Number(line[3]) > 0 && Number(line[5]) > 0)
            .GroupBy(line => (Customer: (int)Number(line[6]), Invoice: line[0]))
            .Select(invoice => (invoice.Key.Customer, Time: invoice.Min(line => DateTime.Parse(line[4], CultureInfo.InvariantCulture))));
        return new RetailPurchases(lines.ToLookup(purchase => purchase.Customer, purchase => purchase.Time));
    }

    /// <summary>Customers with a purchase from one time until before another, by number.</summary>
    public IReadOnlyList<int> Buyers(DateTime from, DateTime until) =>
        [.. _times.Where(times => times.Any(time => time >= from && time < until)).Select(times => times.Key).Order()];

    public int Count(int customer, DateTime from, DateTime until) => _times[customer].Count(time => time >= from && time < until);

    /// <summary>Days since the last purchase before a time; 365 where there is none.</summary>
    public double Recency(int customer, DateTime at)
    {
        var before = _times[customer].Where(time => time < at).ToList();
        return before.Count == 0 ? 365 : (at - before.Max()).TotalDays;
    }

    private static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);
}
