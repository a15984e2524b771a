using Hale.Core.Time;
using Hale.Engine.Calibrating;
using Hale.Engine.ReportCards;
using Hale.Operations.Tests.Running;
using Hale.Statistics;

namespace Hale.Operations.Tests.Maps;

/// <summary>Maps are only added, and the newest of a definition counts.</summary>
[Collection(PostgresTests.Name)]
public sealed class MapStoreTests(PostgresServer server)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Newest_OfADefinition_IsTheLastKept(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var maps = rig.Open().Maps;
        (await maps.NewestAsync("d1", None)).ShouldBeNull();
        await maps.KeepAsync(Map("d1"), None);
        await maps.KeepAsync(Map("d2"), None);
        var last = await maps.KeepAsync(Map("d1") with { BasedOn = 1, MovedBy = -0.1, Verdict = CalibrationVerdict.LevelOff }, None);

        last.Number.ShouldBe(3);
        var newest = (await rig.Open().Maps.NewestAsync("d1", None)).ShouldNotBeNull();
        (newest.Number, newest.BasedOn, newest.MovedBy, newest.Verdict).ShouldBe((3, 1, -0.1, CalibrationVerdict.LevelOff));
        (await maps.NewestAsync("d3", None)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Kept_Map_ComesBackWhole(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var kept = await rig.Open().Maps.KeepAsync(Map("d1"), None);
        var read = (await rig.Open().Maps.ListAsync("health", None)).ShouldHaveSingleItem();

        MapText.Write(read).ShouldBe(MapText.Write(kept));
        (read.Backtest, read.FittedFrom, read.FittedUntil, read.MadeAt, read.Target.Horizon).ShouldBe((kept.Backtest, kept.FittedFrom, kept.FittedUntil, kept.MadeAt, kept.Target.Horizon));
        (await rig.Open().Maps.ListAsync("other", None)).ShouldBeEmpty();
        (await rig.Open().Maps.AnyAsync("health", None)).ShouldBeTrue();
        (await rig.Open().Maps.AnyAsync("other", None)).ShouldBeFalse();
        (await rig.Open().Maps.ListAsync(null, None)).Count.ShouldBe(1);
        (await rig.RowsAsync("SELECT rules FROM maps")).ShouldBe(["horizon 90d, lead 0"]);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Keep_ByManyAtOnce_NumbersWithoutGaps(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var kept = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => rig.Open().Maps.KeepAsync(Map("d1"), None))));
        kept.Select(map => map.Number).Order().ShouldBe([1, 2, 3, 4, 5]);
    }

    private static ScoreMap Map(string definition)
    {
        var parameters = new MapParameters(1 / 3.0, 4.000000000000001, 0, -0.25, 0.01, 0.9, [-0.2, 0.1 + 0.2], []);
        var map = new ProbabilityMap(
            MapShape.Line, [TermClass.Month, TermClass.Year], [], parameters, [parameters, parameters with { Rise = Math.PI }],
            new SeenScores(new Dictionary<TermClass, IReadOnlyList<int>> { [TermClass.Year] = [.. Enumerable.Range(0, 101)] }, 3))
        {
            DueFrom = 7,
            DueTo = 90,
        };
        var test = new MapTest(
            [new Instant(4000)], new Instant(5000), new Instant(9000), 100, 21,
            Figure.Of(1.1, new Interval(0.8, 1.4)), Figure.Of(0.1, new Interval(-0.2, 0.4)), Figure.Alone(1, Shortfall.FewChurners), Figure.None(Shortfall.OneValue), Figure.Of(0.2, new Interval(0.1, 0.3)),
            [new MapRange(0, 40, 50, 15, 0.7, Figure.Of(0.7, new Interval(0.5, 0.8)))]);
        return new ScoreMap(
            "health", definition, 4, new MapTarget(MapTargetKind.Horizon, new Period(90, WindowUnit.Day), [0]), map, new Instant(1000), new Instant(9000),
            new MapCounts(400, 80, 40, 3, 2, 0), test.Ranges, test, CalibrationVerdict.Calibrated, new Instant(9500));
    }
}
