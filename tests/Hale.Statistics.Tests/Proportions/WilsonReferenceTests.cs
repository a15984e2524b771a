using System.Text.Json;
using Hale.Statistics.Proportions;
using Hale.Statistics.Tests.Survival;

namespace Hale.Statistics.Tests.Proportions;

public sealed class WilsonReferenceTests
{
    [Fact]
    public void Interval_OfEachDecile_HasTheReferenceNumbers()
    {
        var telco = new Telco();
        var deciles = telco.Groups(10);
        foreach (var row in telco.Reference.GetProperty("deciles_logistic_C1").EnumerateArray())
        {
            var (_, events) = telco.Where(customer => deciles[customer] == row.GetProperty("group").GetInt32());

            events.Length.ShouldBe(row.GetProperty("n").GetInt32());
            ShouldMatch(events, row.GetProperty("churned"), row.GetProperty("wilson_lo"), row.GetProperty("wilson_hi"));
        }
    }

    [Theory]
    [InlineData("red <50", 0, 50)]
    [InlineData("amber 50-80", 50, 80)]
    [InlineData("green >=80", 80, 101)]
    public void Interval_OfEachBand_HasTheReferenceNumbers(string band, double from, double to)
    {
        var telco = new Telco();
        var reference = telco.Reference.GetProperty("bands").GetProperty(band);

        var (_, events) = telco.Where(row => 100 * (1 - telco.Probability[row]) is var health && health >= from && health < to);

        ShouldMatch(events, reference.GetProperty("churned"), reference.GetProperty("wilson")[0], reference.GetProperty("wilson")[1]);
    }

    private static void ShouldMatch(bool[] events, JsonElement churned, JsonElement low, JsonElement high)
    {
        var count = events.Count(happened => happened);
        count.ShouldBe(churned.GetInt32());
        var interval = Wilson.Interval(count, events.Length);
        interval.Low.ShouldBe(low.GetDouble(), 1e-12);
        interval.High.ShouldBe(high.GetDouble(), 1e-12);
    }
}
