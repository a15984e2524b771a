using System.Text.Json;
using Hale.Statistics.Ranking;

namespace Hale.Statistics.Tests.Ranking;

/// <summary>Online Retail: how well one signal, known some days ahead, ranks customers who will not buy for 90 days.</summary>
public sealed class LeadTimeRankingTests
{
    private const double Exact = 1e-8;

    // The reference takes the difference of two logarithms, where equal changes tie or not by the last bit of the library that computed them (ln 6 − ln 3 and ln 2 − ln 1).
    // Here equal changes tie, which moves the area by at most this.
    private const double BrokenTies = 0.0026;
    private static readonly DateTime[] TestDates = [new(2011, 8, 1), new(2011, 9, 1)];
    private static readonly Lazy<RetailPurchases> Purchases = new(RetailPurchases.Read);

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(30)]
    [InlineData(60)]
    public void Auc_OfSignalKnownAhead_IsThatOfTheReference(int lead)
    {
        var rows = TestDates.SelectMany(date => Rows(date, lead)).ToList();
        bool[] lost = [.. rows.Select(row => row.Lost)];
        var expected = Reference.Json("leadtime_reference.json").GetProperty($"lead_{lead}d");

        rows.Count.ShouldBe(expected.GetProperty("n").GetInt32());
        ((double)lost.Count(one => one) / lost.Length).ShouldBe(expected.GetProperty("base").GetDouble(), Exact);
        Auc.Of([.. rows.Select(row => row.Recency)], lost).Value.ShouldBe(expected.GetProperty("auc_recency").GetDouble(), Exact);
        Auc.Of([.. rows.Select(row => -row.Change)], lost).Value.ShouldBe(expected.GetProperty("auc_change_only").GetDouble(), BrokenTies);
        Auc.Of([.. rows.Select(row => -(double)row.Level)], lost).Value.ShouldBe(expected.GetProperty("auc_level_n90").GetDouble(), Exact);
    }

    private static IEnumerable<(double Recency, double Change, int Level, bool Lost)> Rows(DateTime date, int lead)
    {
        var purchases = Purchases.Value;
        var returning = purchases.Buyers(date, date.AddDays(90)).ToHashSet();
        var known = date.AddDays(-lead);
        foreach (var customer in purchases.Buyers(date.AddDays(-150), date.AddDays(-60)))
        {
            var (month, quarter) = (purchases.Count(customer, known.AddDays(-30), known), purchases.Count(customer, known.AddDays(-90), known));
            var change = (1 + month) / (1 + ((quarter - month) / 2.0));
            yield return (purchases.Recency(customer, known), change, quarter, !returning.Contains(customer));
        }
    }
}
