using Hale.Core.Money;
using Hale.Tests.Scoring;

namespace Hale.Tests.Money;

public sealed class ExchangeRatesTests
{
    private static readonly ExchangeRates Rates = new("EUR", [new("USD", new(2024, 2, 1), .95m), new("USD", new(2024, 1, 1), .9m), new("GBP", new(2024, 1, 1), 1.15m)]);

    [Theory]
    [InlineData("USD", "2023-12-31", null)]
    [InlineData("USD", "2024-01-01", .9)]
    [InlineData("USD", "2024-01-31", .9)]
    [InlineData("USD", "2024-02-01", .95)]
    [InlineData("USD", "2030-01-01", .95)]
    [InlineData("GBP", "2024-02-01", 1.15)]
    [InlineData("EUR", "1999-01-01", 1.0)]
    [InlineData("usd", "2024-02-01", null)]
    [InlineData("CHF", "2024-02-01", null)]
    [InlineData(null, "2024-02-01", null)]
    public void At_ADay_IsTheLatestRateUntilThen(string? currency, string day, double? worth) =>
        Rates.At(currency, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe((decimal?)worth);

    [Fact]
    public void At_AnyRates_IsWhatAWalkOverAllOfThemFinds() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        var rates = Enumerable.Range(0, random.Next(1, 30)).Select(_ => Rate(random)).DistinctBy(rate => (rate.Currency, rate.From)).ToList();
        var dated = new ExchangeRates("EUR", rates);
        var (currency, day) = ($"C{random.Next(3)}", Day(random));
        dated.At(currency, day).ShouldBe(rates.Where(rate => rate.Currency == currency && rate.From <= day).OrderBy(rate => rate.From).Select(rate => (decimal?)rate.Worth).LastOrDefault());
        new ExchangeRates("EUR", rates.OrderBy(_ => random.Next())).ToString().ShouldBe(dated.ToString());
    });

    [Fact]
    public void ToString_AnotherRate_IsAnotherText()
    {
        string Text(string reporting, decimal worth) => new ExchangeRates(reporting, [new("USD", new(2024, 1, 1), worth)]).ToString();
        new[] { Text("EUR", .9m), Text("EUR", .91m), Text("CHF", .9m) }.ShouldBeUnique();
        Text("EUR", .90m).ShouldBe(Text("EUR", .9m));
    }

    [Fact]
    public void Rates_NotPossible_AreRefused()
    {
        Should.Throw<ArgumentException>(() => new ExchangeRates("EUR", [new("USD", new(2024, 1, 1), 0)]));
        Should.Throw<ArgumentException>(() => new ExchangeRates("EUR", [new("EUR", new(2024, 1, 1), 1)]));
        Should.Throw<ArgumentException>(() => new ExchangeRates("EUR", [new("USD", new(2024, 1, 1), 1), new("USD", new(2024, 1, 1), 2)]));
    }

    private static ExchangeRate Rate(Random random) => new($"C{random.Next(3)}", Day(random), random.Next(1, 1000) / 100m);

    private static DateOnly Day(Random random) => new DateOnly(2024, 1, 1).AddDays(random.Next(20));
}
