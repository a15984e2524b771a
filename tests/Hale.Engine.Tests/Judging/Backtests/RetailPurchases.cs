using System.Globalization;
using System.IO.Compression;

namespace Hale.Engine.Tests.Judging.Backtests;

/// <summary>The purchases of Online Retail, and the observations of their customers at a lead.</summary>
internal sealed class RetailPurchases
{
    private static readonly Lazy<RetailPurchases> Once = new(() => new RetailPurchases());

    private readonly Dictionary<string, List<(DateTime At, double Amount)>> _purchases = [];

    private RetailPurchases()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Find("data/online_retail/online_retail_2010_2011.csv.gz")), CompressionMode.Decompress));
        var columns = reader.ReadLine()!.Split(',').Index().ToDictionary(column => column.Item, column => column.Index);
        var invoices = new Dictionary<(string Customer, string Invoice), (DateTime At, double Amount)>();
        while (reader.ReadLine() is { } line)
        {
            var cells = Cells(line);
            if (cells[columns["CustomerID"]] is { Length: > 0 } customer && cells[columns["InvoiceNo"]] is var invoice && !invoice.StartsWith('C')
                && Number(cells[columns["Quantity"]]) is > 0 and var quantity && Number(cells[columns["UnitPrice"]]) is > 0 and var price)
            {
                var at = DateTime.Parse(cells[columns["InvoiceDate"]], CultureInfo.InvariantCulture);
                var known = invoices.GetValueOrDefault((customer, invoice), (DateTime.MaxValue, 0));
                invoices[(customer, invoice)] = (known.Item1 < at ? known.Item1 : at, known.Item2 + (quantity * price));
            }
        }

        foreach (var (key, purchase) in invoices)
        {
            (_purchases.TryGetValue(key.Customer, out var list) ? list : _purchases[key.Customer] = []).Add(purchase);
        }
    }

    public static RetailPurchases Read() => Once.Value;

    /// <summary>Customers who bought between 150 and 60 days before the first of a month, as known so many days before it; the score is how recently they bought.</summary>
    public ReferenceBacktest AtLead(int lead)
    {
        var backtest = new ReferenceBacktest("n30", "n90", "m90", "nall", "recency", "tenure");
        for (var month = 5; month <= 9; month++)
        {
            var target = new DateTime(2011, month, 1);
            foreach (var (customer, purchases) in _purchases.Where(one => one.Value.Any(purchase => purchase.At < target.AddDays(-60) && purchase.At >= target.AddDays(-150))))
            {
                var left = !purchases.Any(purchase => purchase.At >= target && purchase.At < target.AddDays(90));
                var values = Values(purchases, target.AddDays(-lead));
                var day = DateOnly.FromDateTime(target);
                backtest.Add(customer, day.AddDays(-lead), day, day.AddDays(90), left, -values[4], values);
            }
        }

        return backtest;
    }

    private static double[] Values(List<(DateTime At, double Amount)> purchases, DateTime at)
    {
        var before = purchases.Where(purchase => purchase.At < at).ToList();
        var recent = before.Where(purchase => purchase.At >= at.AddDays(-90)).ToList();
        return
        [
            double.LogP1(recent.Count(purchase => purchase.At >= at.AddDays(-30))),
            double.LogP1(recent.Count),
            double.LogP1(recent.Sum(purchase => purchase.Amount)),
            double.LogP1(before.Count),
            before.Count == 0 ? 365 : (at - before.Max(purchase => purchase.At)).TotalDays,
            before.Count == 0 ? 0 : (at - before.Min(purchase => purchase.At)).TotalDays,
        ];
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var (start, quoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (line[i] == ',' && !quoted))
            {
                cells.Add(line[start..i]);
                start = i + 1;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
        }

        return cells;
    }

    private static double Number(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
