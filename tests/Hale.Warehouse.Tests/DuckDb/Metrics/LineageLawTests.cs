using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Lineage;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Tests.Cases;
using Hale.Tests.Facts;
using Hale.Warehouse.Sql.Scans;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Tests.DuckDb.Metrics;

/// <summary>A company in which accounts were merged and renamed is the company whose files used the final ids from the start.</summary>
public sealed class LineageLawTests : IDisposable
{
    private const long Day = Instant.MicrosPerDay;
    private static readonly Dictionary<string, ValueKind> Kinds = new() { ["amount"] = ValueKind.Number, ["plan"] = ValueKind.Text };
    private static readonly string[] Lines =
    [
        "count of=e0 window=3d", "count", "sum amount of=e0,e1 window=9d", "mean amount window=7h", "min amount of=e1 window=2d", "max amount", "last amount of=e0", "last plan window=6d",
        "distinct contact of=e1 window=4d", "distinct contact", "distinct plan window=9d", "distinct_contact_days window=5d", "active_days of=e0 window=2w", "days_since of=e1",
        "attribute seats number", "attribute seats days", "series nps number", "count window=3d_before_3d", "count window=last_week", "active_weeks of=e0 window=3w",
        "percentile amount at=0.5 of=e1", "first amount of=e0", "count window=since_start", "distinct plan window=since_start",
        "sum amount latest=3", "distinct contact latest=4 of=e0", "mean event.interval latest=4 at_least=3", "topshare 2", "topsilent 2 quiet=4d",
    ];

    private readonly TestWarehouse _warehouse = new();

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public void AnyCompany_WithLineage_IsTheOneWithFinalIds() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var company = new MergedCompany(seed);
            var asOf = new Instant(new Random(seed).Next(5, 40) * Day);
            Store(company.Facts);
            var merged = Read(asOf, ScanPasses.All);
            var plain = Read(asOf, []);
            Store(company.Final(asOf));
            return merged == plain && merged == Read(asOf, ScanPasses.All);
        }));

    [Fact]
    public void AnyCompany_SeveralMomentsAtOnce_AreEachByItself() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            Store(new MergedCompany(seed).Facts);
            var random = new Random(seed);
            var moments = Enumerable.Range(0, random.Next(2, 7)).Select(_ => new Instant(random.Next(40) * Day)).Distinct().ToList();
            var pairs = moments.SelectMany(moment => Enumerable.Range(0, 6).Select(account => new AccountMoment($"a{account}", moment))).ToList();
            var alone = pairs.GroupBy(pair => pair.AsOf).Select(moment => Read([.. moment], [], batchSize: 1000));
            var everybody = RawRows.ReadAsync(_warehouse.Metrics().ForPopulationAsync(Plan(), moments, 1000, CancellationToken.None)).GetAwaiter().GetResult();
            return Read(pairs, ScanPasses.All, batchSize: 7) == string.Join('\n', alone)
                && string.Join('\n', everybody) == string.Join('\n', moments.Order().Select(moment => Read(moment, [])).Where(rows => rows.Length > 0));
        }));

    private void Store(FactSet facts)
    {
        _warehouse.Clear();
        facts.Store(_warehouse.Connection);
    }

    private string Read(Instant asOf, IReadOnlyList<IScanPass> passes) => string.Join('\n', _warehouse.PopulationAsync(Plan(), asOf, passes).GetAwaiter().GetResult());

    private string Read(List<AccountMoment> pairs, IReadOnlyList<IScanPass> passes, int batchSize) =>
        string.Join('\n', _warehouse.PairsAsync(Plan(), pairs, passes, batchSize).GetAwaiter().GetResult());

    private static MetricPlan Plan() =>
        MetricPlan.For([.. Lines.Select((line, index) => CaseMetrics.Read(line, $"m{index}", null, Kinds))], null, Declared.Of(["app", "billing", "crm", "points"]), ProjectZone.Utc);
}
