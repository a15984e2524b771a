using Hale.Engine.Drifting;

namespace Hale.Engine.Tests.Drifting;

public sealed class FindDriftTests
{
    private static readonly DateOnly First = new(2023, 1, 31);

    [Fact]
    public void Steady_Series_AreSilent()
    {
        var asked = Enumerable.Range(1, 100).Count(seed => Asked(Series(seed, 14, (_, value) => value)).Count > 0);

        asked.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void Shift_AsksAtItsSecondClose_NotAtItsFirst()
    {
        var found = FindDrift.Run(Series(1, 16, (month, value) => month >= 14 ? value + 1 : value));

        found.Closes.Where(close => close.Exceeds).Select(close => close.Day).ShouldBe([Close(14), Close(15)]);
        Asked(found).ShouldBe([Close(15)]);
        found.Closes.Single(close => close.Day == Close(15)).Reference.ShouldBe(Close(3));
    }

    [Fact]
    public void Season_ThatComesEveryYear_IsNoDrift()
    {
        var found = FindDrift.Run(Series(2, 30, (month, value) => month % 12 is 10 or 11 ? value + 2 : value));

        Asked(found).Where(day => day > Close(13)).ShouldBeEmpty();
        found.Closes.Where(close => close.Day >= Close(12)).ShouldAllBe(close => close.IsSeasonal);
    }

    [Fact]
    public void Clock_NeverAsks()
    {
        var found = FindDrift.Run(new DriftSeries("tenure", [.. Enumerable.Range(0, 16).Select(month => new DriftClose(Close(month), Names(120), [.. Enumerable.Range(0, 120).Select(account => (30d * month) + account)]))]));

        found.IsClock.ShouldBeTrue();
        found.Closes.ShouldContain(close => close.Exceeds);
        Asked(found).ShouldBeEmpty();
    }

    [Fact]
    public void Missing_IsCountedBesideTheIndex()
    {
        var found = FindDrift.Run(Series(3, 3, (month, value) => month == 2 && value > 0 ? double.NaN : value));

        found.Closes[^1].MissingBefore.ShouldBe(0);
        found.Closes[^1].Missing.ShouldBeInRange(0.3, 0.7);
    }

    [Fact]
    public void FewAccounts_AreNotCompared() =>
        FindDrift.Run(new DriftSeries(null, [new DriftClose(Close(0), Names(3), [1, 2, 3]), new DriftClose(Close(1), Names(3), [7, 8, 9])])).Closes.ShouldBeEmpty();

    private static List<DateOnly> Asked(DriftOfSeries drift) => [.. drift.Closes.Where(close => close.AsksForReview).Select(close => close.Day)];

    private static List<DateOnly> Asked(DriftSeries series) => Asked(FindDrift.Run(series));

    private static DriftSeries Series(int seed, int months, Func<int, double, double> change)
    {
        var random = new Random(seed);
        return new DriftSeries(null, [.. Enumerable.Range(0, months).Select(month => new DriftClose(Close(month), Names(200), [.. Enumerable.Range(0, 200).Select(_ => change(month, Normal(random)))]))]);
    }

    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(account => $"A-{account}")];

    private static DateOnly Close(int month) => First.AddDays(1).AddMonths(month).AddDays(-1);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
