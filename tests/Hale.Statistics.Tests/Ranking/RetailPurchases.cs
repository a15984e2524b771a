using System.Globalization;

namespace Hale.Statistics.Tests.Ranking;

/// <summary>The purchases of Online Retail: customer and invoice, at the earliest line's time.</summary>
internal sealed class RetailPurchases
{
    private readonly ILookup<int, DateTime> _times;

    private RetailPurchases(ILookup<int, DateTime> times) => _times = times;

    public static RetailPurchases Read()
    {
        var table = Reference.Table("data/online_retail/online_retail_2010_2011.csv.gz");
        var (invoices, customers, times) = (table.Text("InvoiceNo"), table.Text("CustomerID"), table.Dates("InvoiceDate"));
        var (quantities, prices) = (table.Numbers("Quantity"), table.Numbers("UnitPrice"));
        var lines = Enumerable.Range(0, table.Rows)
            .Where(row => customers[row].Length > 0 && !invoices[row].StartsWith('C') && quantities[row] > 0 && prices[row] > 0)
            .GroupBy(row => (Customer: (int)double.Parse(customers[row], CultureInfo.InvariantCulture), Invoice: invoices[row]))
            .Select(invoice => (invoice.Key.Customer, Time: invoice.Min(row => times[row])));
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
}
