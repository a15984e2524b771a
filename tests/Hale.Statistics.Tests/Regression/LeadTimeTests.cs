using Hale.Statistics.Tests.Calibration;

namespace Hale.Statistics.Tests.Regression;

public sealed class LeadTimeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(30)]
    [InlineData(60)]
    public void Ridge_DaysBeforeTheOutcome_HasTheReferenceAuc(int lead)
    {
        var purchases = Purchases.Value;
        var expected = Reference.Json("leadtime_reference.json").GetProperty($"lead_{lead}d");
        var rows = new List<(DateTime Origin, double[] Features, bool Gone)>();
        for (var month = 5; month <= 9; month++)
        {
            var origin = new DateTime(2011, month, 1, 0, 0, 0, DateTimeKind.Unspecified);
            rows.AddRange(purchases
                .Where(customer => customer.Any(one => one.Time < origin.AddDays(-60) && one.Time >= origin.AddDays(-150)))
                .Select(customer => (
                    origin,
                    Features(customer, origin.AddDays(-lead)),
                    !customer.Any(one => one.Time >= origin && one.Time < origin.AddDays(90)))));
        }

        var model = Temporal.Of(
            [.. Enumerable.Range(0, 6).Select(i => rows.Select(row => row.Features[i]).ToArray())],
            [.. rows.Select(row => row.Gone)],
            row => rows[row].Origin.Month <= 5,
            row => rows[row].Origin.Month >= 8);
        model.Events.Length.ShouldBe((int)expected.Number("n"));
        Expected.MidRankAuc(model.Probabilities, model.Events).ShouldBe(expected.Number("auc"), 1e-8);
    }

    private static readonly Lazy<(DateTime Time, double Amount)[][]> Purchases = new(Load);

    private static double[] Features((DateTime Time, double Amount)[] customer, DateTime origin)
    {
        var before = customer.Where(one => one.Time < origin).ToArray();
        var quarter = before.Where(one => one.Time >= origin.AddDays(-90)).ToArray();
        return
        [
            double.LogP1(before.Count(one => one.Time >= origin.AddDays(-30))),
            double.LogP1(quarter.Length),
            double.LogP1(quarter.Sum(one => one.Amount)),
            double.LogP1(before.Length),
            before.Length == 0 ? 365 : (origin - before.Max(one => one.Time)).TotalDays,
            before.Length == 0 ? 0 : (origin - before.Min(one => one.Time)).TotalDays,
        ];
    }

    private static (DateTime Time, double Amount)[][] Load()
    {
        var table = Reference.Table("data/online_retail/online_retail_2010_2011.csv.gz");
        var (invoices, customers, times) = (table.Text("InvoiceNo"), table.Text("CustomerID"), table.Dates("InvoiceDate"));
        var (quantities, prices) = (table.Numbers("Quantity"), table.Numbers("UnitPrice"));
        var kept = Enumerable.Range(0, table.Rows).Where(row =>
            customers[row].Length > 0 && !invoices[row].StartsWith('C') && quantities[row] > 0 && prices[row] > 0);
        return
        [
            .. kept.GroupBy(row => (customers[row], invoices[row]))
                .Select(lines => (Customer: lines.Key.Item1, Time: lines.Min(row => times[row]), Amount: lines.Sum(row => quantities[row] * prices[row])))
                .GroupBy(purchase => purchase.Customer)
                .Select(customer => customer.Select(purchase => (purchase.Time, purchase.Amount)).ToArray()),
        ];
    }
}
