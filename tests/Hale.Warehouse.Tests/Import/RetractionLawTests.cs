using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Import;
using Hale.Tests.Cases;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.Metrics;

namespace Hale.Tests.Import;

/// <summary>
/// Files are appended to, cut and edited from import to import. What is computed for a moment is what the files said then; where facts are assumed to have been known when
/// they occurred, it is what the files say now. Every account that is declared states its start: one without has always existed until a fact of it is stored, at whatever moment.
/// </summary>
public sealed class RetractionLawTests
{
    private static readonly Dictionary<string, ValueKind> Kinds = new() { ["amount"] = ValueKind.Number };

    private static readonly string[] Lines = ["count of=login", "sum amount window=9d", "days_since", "active_days window=2w", "attribute plan text", "series nps number"];

    [Fact]
    public void KnownAtImport_AtTheMomentOfAnImport_IsWhatItsFilesSaid() => Law(new KnownRule.AtImport(), (round, last) => round);

    [Fact]
    public void KnownWhenOccurred_AtAnyMoment_IsWhatTheFilesSayNow() => Law(new KnownRule.WhenOccurred(), (_, last) => last);

    private static void Law(KnownRule known, Func<int, int, int> said)
    {
        var rounds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2), Prop.ForAll(rounds, seed =>
        {
            var sources = Sources(known);
            var files = Rounds(new Random(seed), 3);
            using var rig = new ImportRig();
            var moments = files.Select(round => Import(rig, sources, round)).ToList();
            return Enumerable.Range(0, files.Count).All(round =>
            {
                using var clean = new ImportRig();
                Import(clean, sources, files[said(round, files.Count - 1)]);
                return Computed(rig, sources, moments[round]) == Computed(clean, sources, moments[round]);
            });
        }));
    }

    private static SourceDefinition[] Sources(KnownRule known) =>
    [
        TestSources.Crm(known: known), TestSources.Usage(known: known), TestSources.Of("tickets", TestSources.Events with { Id = "id" }, "tickets*.csv", known),
        TestSources.Of("points", new RowMapping.LongSeries("account", TestSources.At, "event", "amount"), "points.csv", known),
    ];

    private static List<Dictionary<string, string>> Rounds(Random random, int count)
    {
        string Row(bool series) => $"{(char)('A' + random.Next(5))},,{(series ? "nps" : "login")},2023-11-{random.Next(1, 13):00}T{random.Next(24):00}:00:00Z,{random.Next(1, 4)}";
        string Rows(string header, bool withId, bool series, int from) =>
            header + string.Concat(Enumerable.Range(from, random.Next(9)).Select(id => (withId ? $"{id}," : "") + Row(series) + "\n"));
        string Accounts() => "id,name,start,end,plan,seats\n" + string.Concat("ABC".Where(_ => random.Next(3) > 0).Select(id => $"{id},,2023-11-0{random.Next(1, 9)},,p{random.Next(3)},\n"));
        return [.. Enumerable.Range(0, count).Select(_ => new Dictionary<string, string>
        {
            ["crm.csv"] = Accounts(),
            ["usage1.csv"] = Rows("account,contact,event,at,amount\n", withId: false, series: false, 0),
            ["usage2.csv"] = Rows("account,contact,event,at,amount\n", withId: false, series: false, 0),
            ["tickets1.csv"] = Rows("id,account,contact,event,at,amount\n", withId: true, series: false, 0),
            ["tickets2.csv"] = Rows("id,account,contact,event,at,amount\n", withId: true, series: false, 100),
            ["points.csv"] = Rows("account,contact,event,at,amount\n", withId: false, series: true, 0),
        })];
    }

    private static Instant Import(ImportRig rig, SourceDefinition[] sources, Dictionary<string, string> files)
    {
        rig.SeriesKinds["nps"] = ValueKind.Number;
        foreach (var (name, text) in files)
        {
            rig.Write(name, text);
        }

        rig.ImportAsync(sources).GetAwaiter().GetResult();
        return rig.Now;
    }

    private static string Computed(ImportRig rig, SourceDefinition[] sources, Instant asOf)
    {
        var plan = MetricPlan.For([.. Lines.Select((line, index) => CaseMetrics.Read(line, $"m{index}", null, Kinds))], null, sources, ProjectZone.Utc);
        var values = RawRows.ReadAsync(rig.Metrics.ForPopulationAsync(plan, [asOf], 3, CancellationToken.None)).GetAwaiter().GetResult();
        var reach = SourceReaches.Read(rig.Connection, default).Select(found =>
            $"{found.Source} {found.Until(sources.Single(source => source.Name == found.Source), asOf, ProjectZone.Utc)}");
        return string.Join('\n', values.Concat(reach));
    }
}
