using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Tests.Cases;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.Sql.Scans;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Tests.DuckDb.Metrics;

/// <summary>Reading facts once for many moments gives what reading them for each moment gives, whenever they became known and however many were closed since.</summary>
public sealed class SharedMomentsLawTests : IDisposable
{
    private const long Day = Instant.MicrosPerDay;
    private static readonly Dictionary<string, ValueKind> Kinds = new() { ["amount"] = ValueKind.Number, ["plan"] = ValueKind.Text };
    private static readonly string[] Lines =
    [
        "count of=e0 window=3d", "count", "sum amount of=e0,e1 window=9d", "mean amount window=7h", "min amount of=e1 window=2d", "max amount", "last amount of=e0", "last plan window=6d",
        "distinct contact of=e1 window=4d", "distinct contact", "distinct plan window=9d", "distinct_contact_days window=5d", "distinct_contact_days of=e2", "active_days of=e0 window=2w",
        "active_days window=1d", "days_since of=e1", "attribute seats number", "series nps number",
        "count window=3d_before_3d", "sum amount of=e1 window=5d_before_2d", "distinct contact window=4d_before_4d", "count window=last_week", "active_days window=this_month", "last amount window=2_week_ago",
        "active_weeks", "active_weeks of=e0 window=3w", "active_weeks sunday=yes", "percentile amount at=0.9 window=9d", "percentile amount at=0.5 of=e1", "first amount of=e0", "first plan window=6d",
        "count window=since_start", "distinct plan window=since_start", "sum event.duration window=9d",
        "sum amount latest=3", "distinct contact latest=4 of=e0", "percentile event.interval at=0.5", "mean event.interval latest=4 at_least=3",
    ];

    private readonly TestWarehouse _warehouse = new();

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public void AnyFacts_SharedOrEach_AreTheSame() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(15),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            Store(seed);
            var random = new Random(seed);
            var pairs = Pairs(Moments(random, random.Next(4) == 0 ? MomentMask.Most + 5 : random.Next(2, 8)));
            var each = Read(pairs, [.. ScanPasses.All.Where(pass => pass is not ShareMoments)], long.MaxValue, batchSize: 1000);
            return Read(pairs, ScanPasses.All, manyFacts: 0, batchSize: 7) == each && Read(pairs, [new ShareMoments()], long.MaxValue, batchSize: 40) == each;
        }));

    [Fact]
    public void AnyFacts_SharedOrEachMomentByItself_AreTheSame() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(10),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            Store(seed);
            var random = new Random(seed);
            var pairs = Pairs(Moments(random, random.Next(2, 6)));
            var alone = pairs.GroupBy(pair => pair.AsOf).Select(moment => Read([.. moment], ScanPasses.All, long.MaxValue, batchSize: 1000));
            return Read(pairs, ScanPasses.All, manyFacts: 0, batchSize: 7) == string.Join('\n', alone);
        }));

    [Fact]
    public void AnyFacts_AtWholeDaysByDayOrByTime_AreTheSame() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(10),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            Store(seed);
            var random = new Random(seed);
            var pairs = Pairs([.. Enumerable.Range(0, random.Next(2, 9)).Select(_ => new Instant(random.Next(35) * Day))]);
            return Read(pairs, ScanPasses.All, manyFacts: 0, batchSize: 7) == Read(pairs, [.. ScanPasses.All.Where(pass => pass is not MaskByDay)], long.MaxValue, batchSize: 1000);
        }));

    [Fact]
    public void Everybody_AtNoMoment_IsNobody()
    {
        Store(1);

        Everybody([], batchSize: 3).ShouldBeEmpty();
    }

    [Fact]
    public void Everybody_AtSeveralMoments_IsEverybodyAtEach() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(10),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            Store(seed);
            _warehouse.Connection.Execute($"UPDATE accounts SET ended_at = CASE hash(account, known_at) % 3 WHEN 0 THEN {20 * Day} END");
            var random = new Random(seed);
            List<Instant> moments = [.. Moments(random, random.Next(1, 6)).Distinct()];
            var each = moments.SelectMany(moment => Everybody([moment], batchSize: 1000)).Order(StringComparer.Ordinal).ToList();
            return Everybody(moments, batchSize: 1000).Order(StringComparer.Ordinal).SequenceEqual(each) && Everybody(moments, batchSize: 3).Order(StringComparer.Ordinal).SequenceEqual(each);
        }));

    private static List<Instant> Moments(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new Instant((random.Next(35) * Day) + (random.Next(3) == 0 ? random.Next(24) * Instant.MicrosPerHour : 0)))];

    private static List<AccountMoment> Pairs(List<Instant> moments) =>
        [.. moments.Distinct().SelectMany(moment => Enumerable.Range(0, 6).Select(account => new AccountMoment($"a{account}", moment)))];

    private void Store(int seed)
    {
        _warehouse.Clear();
        new RandomFacts(seed).Make().Store(_warehouse.Connection);
        _warehouse.Connection.Execute($"UPDATE events SET ended_at = CASE WHEN id_low % 3 > 0 THEN occurred_at + (id_low % 15) * {Day} END");
        if (seed % 2 == 0)
        {
            _warehouse.Connection.Execute(
                $"UPDATE events SET closed_at = CASE id_low % 5 WHEN 0 THEN {StoredClosings.Gone} WHEN 1 THEN (id_low % 30) * {Day} ELSE closed_at END");
        }
    }

    private string Read(List<AccountMoment> pairs, IReadOnlyList<IScanPass> passes, long manyFacts, int batchSize)
    {
        var rows = RawRows.ReadAsync(_warehouse.Metrics(passes, manyFacts).ForPairsAsync(Plan(), pairs, batchSize, CancellationToken.None)).GetAwaiter().GetResult();
        return string.Join('\n', rows);
    }

    private List<string> Everybody(IReadOnlyList<Instant> moments, int batchSize) =>
        RawRows.ReadAsync(_warehouse.Metrics().ForPopulationAsync(Plan(), moments, batchSize, CancellationToken.None)).GetAwaiter().GetResult();

    private static MetricPlan Plan() =>
        MetricPlan.For([.. Lines.Select((line, index) => CaseMetrics.Read(line, $"m{index}", null, Kinds))], null, Declared.Of(["app*", "billing", "crm", "points"]), ProjectZone.Utc);
}
