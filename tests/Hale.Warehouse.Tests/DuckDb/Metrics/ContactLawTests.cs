using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Tests.Cases;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.Metrics;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Tests.DuckDb.Metrics;

/// <summary>Metrics over contacts are what a plain computation over the facts gives, at many moments and whatever passes run.</summary>
public sealed class ContactLawTests : IDisposable
{
    private const long Day = Instant.MicrosPerDay;
    private const string Role = "r1";
    private static readonly string[] Sources = ["app", "crm", "people@role,start,end,visits", "portal@visits"];
    private static readonly Dictionary<string, ValueKind> Kinds = new() { ["amount"] = ValueKind.Number, ["plan"] = ValueKind.Text };
    private readonly TestWarehouse _warehouse = new();

    private static readonly IReadOnlyList<(Metric Metric, bool OfRole)> Metrics =
    [
        .. new[]
        {
            "contacts", "contacts seen=4d", "contacts seen=9d of=e0,e1", "contacts seen=3d_before_3d", "count", "count of=e1 window=9d", "topshare 1 window=9d", "topshare 2 of=e0", "topsilent 2 window=9d quiet=3d",
            "topsilent 1 window=5d_before_5d quiet=4d of=e1",
        }.SelectMany(line => new[] { false, true }.Select(ofRole => (line, ofRole)))
            .Select((found, index) => (CaseMetrics.Read(found.line, $"m{index}", found.ofRole ? Condition(found.line.StartsWith("contacts", StringComparison.Ordinal)) : null, Kinds), found.ofRole)),
    ];

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public void AnyFacts_ManyMoments_AreThoseOfAPlainComputation() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(8),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var facts = Store(seed);
            List<AccountMoment> pairs = [.. Enumerable.Range(0, 5).Select(_ => new Instant(random.Next(35) * Day)).Distinct().SelectMany(moment => Accounts(moment))];
            var expected = Expected(facts, pairs);
            Read(Plan(), pairs, ScanPasses.All, batchSize: 7, manyFacts: 0).ShouldBe(expected);
            Read(Plan(), pairs, [.. ScanPasses.All.Where(_ => random.Next(2) == 0)], batchSize: 1000).ShouldBe(expected);
        }));

    [Fact]
    public void AnyFacts_OneMoment_AreThoseOfAPlainComputation() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(8),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var facts = Store(seed);
            List<AccountMoment> pairs = [.. Accounts(new Instant(random.Next(35) * Day))];
            Read(Plan(), pairs, ScanPasses.All, batchSize: 7).ShouldBe(Expected(facts, pairs));
        }));

    [Fact]
    public void AnyFacts_ExclusionByContact_IsTheSameFilterEverywhere() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var facts = Store(seed);
            var random = new Random(seed);
            List<AccountMoment> pairs = [.. Enumerable.Range(0, 3).Select(_ => new Instant(random.Next(35) * Day)).Distinct().SelectMany(moment => Accounts(moment))];
            var count = CaseMetrics.Read("count window=9d", "m", null, Kinds);
            var plan = MetricPlan.For([count], null, Declared.Of(Sources), ProjectZone.Utc, [new NamedCondition("ours", Condition(ofContact: false))]);
            Read(plan, pairs, ScanPasses.All, batchSize: 7, manyFacts: 0).ShouldBe(pairs.Select(pair => Kept(facts, pair)));
            Read(plan, pairs, [], batchSize: 100).ShouldBe(pairs.Select(pair => Kept(facts, pair)));
        }));

    [Fact]
    public async Task Statements_OfContacts_RunAsTheyAre()
    {
        Store(7);
        var asOf = new Instant(20 * Day);
        var excluded = new NamedCondition("ours", Condition(ofContact: false));
        var plan = MetricPlan.For([.. Metrics.Select(found => found.Metric)], null, Declared.Of(Sources), ProjectZone.Utc, [excluded]);
        var computed = (await _warehouse.PopulationAsync(plan, asOf)).Select(line => line.Split(" | ")).ToDictionary(cells => cells[0], cells => cells[2..]);

        var slots = new SortedSet<int>();
        foreach (var statement in _warehouse.Metrics().Explain(plan, asOf))
        {
            List<int> columns = [.. statement.Split('\n').Where(line => line.StartsWith("-- a", StringComparison.Ordinal)).Select(line => int.Parse(line[4..line.IndexOf(':', StringComparison.Ordinal)], CultureInfo.InvariantCulture))];
            slots.UnionWith(columns);
            var rows = _warehouse.Connection.Rows(statement).ToDictionary(row => row.Text(0));
            rows.Keys.ShouldBe(rows.Keys.Order(StringComparer.Ordinal));
            foreach (var (account, values) in computed)
            {
                var told = rows.TryGetValue(account, out var row) ? columns.Select((_, index) => RawRows.Cell(row.Value(index + 1))) : columns.Select(_ => "0");
                told.ShouldBe(columns.Select(slot => values[slot]), account);
            }
        }

        slots.Count.ShouldBe(plan.Aggregations.Count);
        computed.Values.SelectMany(values => values).Count(value => value != "0").ShouldBeGreaterThan(10);
    }

    private static string Kept(FactSet facts, AccountMoment pair)
    {
        var model = new ContactModel(facts, pair.AsOf.Micros);
        var selection = new EventSelection([], new Window.Rolling(new Period(9, WindowUnit.Day), null, 0), null);
        return (model.Events(pair.Account, selection).Count() - model.Events(pair.Account, selection, Role).Count()).ToString(CultureInfo.InvariantCulture);
    }

    private static Comparison Condition(bool ofContact) =>
        new(ComparisonOperator.Equal, new Reference(ofContact ? "role" : FactColumns.OfContact + "role", ValueKind.Text, true), new TextLiteral(Role));

    private static IEnumerable<AccountMoment> Accounts(Instant moment) => Enumerable.Range(0, 6).Select(account => new AccountMoment($"a{account}", moment));

    private static MetricPlan Plan() => MetricPlan.For([.. Metrics.Select(found => found.Metric)], null, Declared.Of(Sources), ProjectZone.Utc);

    private static List<string> Expected(FactSet facts, List<AccountMoment> pairs) => [.. pairs.Select(pair =>
    {
        var model = new ContactModel(facts, pair.AsOf.Micros);
        return string.Join(' ', Metrics.Select(found => Expected(model, found.Metric, pair.Account, found.OfRole ? Role : null)));
    })];

    private static string Expected(ContactModel model, Metric metric, string account, string? role) => Text(metric switch
    {
        Metric.ContactsMetric contacts => Value.Of(model.Count(account, role, contacts.Seen)),
        Metric.EventMetric { Top: > 0 } top => model.Top(top, account, role) is var (own, all, silent) && all == 0 ? Value.MissingFor(MissingReason.NoData)
            : top.Quiet is null ? Value.Of((double)own / all) : Value.Of(silent),
        Metric.EventMetric events => Value.Of(model.Events(account, events.Selection, role).Count()),
        _ => throw new ArgumentException("no such metric", nameof(metric)),
    });

    private FactSet Store(int seed)
    {
        _warehouse.Clear();
        var facts = new RandomFacts(seed).Make();
        var known = new RandomContacts(seed).Added(new FactSet(ProjectZone.Utc)
        {
            Properties = facts.Properties, Events = facts.Events, Accounts = [.. Enumerable.Range(0, 6).Select(account => new AccountRow($"a{account}") { StartedAt = -400 * Day })],
        });
        known.Store(_warehouse.Connection);
        return known;
    }

    private List<string> Read(MetricPlan plan, List<AccountMoment> pairs, IReadOnlyList<IScanPass> passes, int batchSize, long manyFacts = StoredFacts.Many)
    {
        var finisher = new MetricFinisher(plan, [.. plan.SourceNames.Select(source => new SourceReach(source, [], new Instant(99 * Day), new Instant(99 * Day)))]);
        var rows = new List<string>();
        foreach (var batch in _warehouse.Metrics(passes, manyFacts).ForPairsAsync(plan, pairs, batchSize, CancellationToken.None).ToBlockingEnumerable())
        {
            var table = finisher.Finish(batch);
            rows.AddRange(Enumerable.Range(0, table.Count).Select(row => string.Join(' ', table.Names.Select(name => Text(table.Row(row)[name])))));
        }

        return rows;
    }

    private static string Text(Value value) => value.IsMissing ? $"{value.Missing}" : RawRows.Cell(value.Number);
}
