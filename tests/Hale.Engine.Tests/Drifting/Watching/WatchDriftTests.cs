using Hale.Engine.Drifting.Watching;

namespace Hale.Engine.Tests.Drifting.Watching;

public sealed class WatchDriftTests
{
    [Fact]
    public async Task Measure_ThatMovedTwice_AsksForReview_AndNothingElseDoes()
    {
        var found = await WatchAsync(16, month => month >= 14 ? 15 : 0);

        found.Select(series => series.Drift.Name).ShouldBe([null, "Moving", "Steady", "Clock", "Rare"]);
        found.Select(series => series.Standing).ShouldBe([DriftStanding.Steady, DriftStanding.Review, DriftStanding.Steady, DriftStanding.Clock, DriftStanding.TooFewAccounts]);
        var moving = found[1];
        (moving.Newest!.Reference, moving.Newest.IsSeasonal, moving.Accounts).ShouldBe((new DateOnly(2023, 4, 30), true, 200));
        (moving.Median - moving.MedianBefore)!.Value.ShouldBe(15, 3);
        (found[4].Accounts, found[4].Missing, found[4].Newest).ShouldBe((20, 0.9, null));
    }

    [Fact]
    public async Task Measure_ThatMovedOnce_WaitsForTheNextClose() =>
        (await WatchAsync(16, month => month >= 15 ? 15 : 0))[1].Standing.ShouldBe(DriftStanding.Once);

    [Fact]
    public async Task Close_ThatIsAlone_HasNothingToCompareWith() =>
        (await WatchAsync(1, _ => 0)).ShouldAllBe(series => series.Standing == DriftStanding.TooFewCloses && series.Newest == null);

    [Fact]
    public void Closes_OfAnEarlierDefinition_AreLeftOut_AlsoWhereItCameBack()
    {
        var closes = new FakeCloses(6, _ => 0).Runs(month => month is 0 or 4 or 5 ? "new" : "old");

        WatchDrift.OfOneDefinition(closes).Select(close => close.Header.AsOfLabel).ShouldBe(["2023-05-31", "2023-06-30"]);
    }

    [Fact]
    public void Review_IsDueForAMeasureOrForGreen()
    {
        var closes = new FakeCloses(1, _ => 0).Runs();
        new DriftReport(closes, [], new GreenReport(GreenStanding.Inflated)).AsksForReview.ShouldBeTrue();
        new DriftReport(closes, [], new GreenReport(GreenStanding.Holds)).AsksForReview.ShouldBeFalse();
    }

    private static async Task<IReadOnlyList<WatchedSeries>> WatchAsync(int closes, Func<int, double> moved)
    {
        var store = new FakeCloses(closes, moved);
        return await new WatchDrift(store).RunAsync(store.Runs(), new Progress<string>(), CancellationToken.None);
    }
}
