using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Tests.Cases;
using Hale.Tests.Facts;

namespace Hale.Tests.DuckDb.Metrics;

public sealed class MetricStoreLawTests : IDisposable
{
    private const long Day = Instant.MicrosPerDay;
    private static readonly Dictionary<string, ValueKind> Kinds = new() { ["amount"] = ValueKind.Number, ["plan"] = ValueKind.Text };
    private static readonly Instant AsOf = new(20 * Day);
    private static readonly string[] Lines =
    [
        "count of=e0", "count window=5d", "sum amount of=e0,e1 window=9d", "mean amount", "min amount of=e1", "last amount of=e0", "last plan", "distinct contact of=e1",
        "distinct_contact_days", "active_days of=e0 window=2w", "active_weeks", "percentile amount at=0.9", "first plan", "count window=5d_before_5d", "count window=since_start", "days_since of=e1", "attribute seats number", "series nps number",
    ];

    private readonly TestWarehouse _warehouse = new();

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public void AnyFacts_RowsInAnyOrder_GiveTheSame() => Law(seed =>
    {
        var facts = new RandomFacts(seed).Make();
        return Compute(facts) == Compute(RandomFacts.Shuffled(facts, seed + 1));
    });

    [Fact]
    public void AnyFacts_FutureFactsPlanted_ChangeNothing() => Law(seed =>
    {
        var random = new RandomFacts(seed);
        var facts = RandomFacts.Begun(random.Make());
        return Compute(facts) == Compute(random.WithFuture(facts, AsOf.Micros));
    });

    [Fact]
    public void AnyFacts_PopulationAndPairsOfIt_AreTheSame() => Law(seed =>
    {
        var computed = Compute(new RandomFacts(seed).Make());
        var pairs = computed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new AccountMoment(line.Split(" | ")[0], AsOf)).ToList();
        return Join(_warehouse.PairsAsync(Plan(), pairs)) == computed;
    });

    [Fact]
    public void AnyTexts_AsAccountEventAndLiteral_AreTakenAsTheyAre() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(12),
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), drawn =>
        {
            var text = drawn.Get.ReplaceLineEndings("\n").EnumerateRunes().Aggregate("'\"; --\\", (sofar, rune) => sofar + rune);
            _warehouse.Clear();
            new FactSet(ProjectZone.Utc)
            {
                Properties = Kinds,
                Accounts = [new AccountRow(text)],
                Events = [new EventRow(text, text, Day) { Contact = text, Properties = new Dictionary<string, Value> { ["plan"] = Value.Of(text) } }],
                Attributes = [new AttributeRow(text, text) { Text = text }],
            }.Store(_warehouse.Connection);
            var plan = MetricPlan.For(PlanOf(text), null, Declared.All, ProjectZone.Utc);
            var batch = _warehouse.Metrics().ForPairsAsync(plan, [new AccountMoment(text, AsOf)], 1, CancellationToken.None).ToBlockingEnumerable().Single();
            return batch.Columns[0].Integers[0] == 1 && batch.Columns[1].Texts[0] == text && batch.Columns[2].Texts[0] == text
                && _warehouse.Metrics().Explain(plan, AsOf).All(sql => _warehouse.Connection.Rows(sql).Single().Text(0) == text);
        }));

    private static Metric[] PlanOf(string text)
    {
        var where = new Logical(
            LogicalOperator.And,
            new Comparison(ComparisonOperator.Equal, new Reference("plan", ValueKind.Text, true), new TextLiteral(text)),
            new Membership(new Reference(FactColumns.Contact, ValueKind.Text, true), [new TextLiteral(text), new TextLiteral("x")], false));
        var selection = new EventSelection([text], null, where);
        return
        [
            new Metric.EventMetric("a", "a", Unit.None, ValueKind.Number, selection, EventAggregate.Count, null, YoungPolicy.Partial),
            new Metric.EventMetric("b", "b", Unit.None, ValueKind.Text, selection, EventAggregate.Last, "plan", YoungPolicy.Partial),
            new Metric.AttributeMetric("c", "c", Unit.None, ValueKind.Text, text, false),
        ];
    }

    private static void Law(Func<int, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(6), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), holds));

    private static MetricPlan Plan() => MetricPlan.For(
        [.. Lines.Select((line, index) => CaseMetrics.Read(line, $"m{index}", null, Kinds))], null, Declared.All, ProjectZone.Utc);

    private static string Join(Task<List<string>> rows) => string.Join('\n', rows.GetAwaiter().GetResult());

    private string Compute(FactSet facts)
    {
        _warehouse.Clear();
        facts.Store(_warehouse.Connection);
        return Join(_warehouse.PopulationAsync(Plan(), AsOf));
    }
}
