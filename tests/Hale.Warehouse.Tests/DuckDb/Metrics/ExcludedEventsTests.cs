using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Tests.Facts;

namespace Hale.Tests.DuckDb.Metrics;

public sealed class ExcludedEventsTests(WarehouseFixture fixture) : IClassFixture<WarehouseFixture>
{
    private static readonly Expression Plan = new Reference("plan", ValueKind.Text, true);
    private static readonly NamedCondition Cheap = new("cheap", new Comparison(ComparisonOperator.Less, new Reference("amount", ValueKind.Number, true), new NumberLiteral(10)));
    private static readonly NamedCondition Person = new("person", new Membership(new Reference("contact", ValueKind.Text, true), [new TextLiteral("u1"), new TextLiteral("u2")], false));

    [Fact]
    public void Exclusion_AnyFacts_MeansTheSameAsInEveryFilter() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(25),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var warehouse = fixture.Empty();
            new RandomFacts(seed).Make().Store(warehouse.Connection);
            var asOf = new Instant((10 + (seed % 20)) * Instant.MicrosPerDay);
            Rows(warehouse, Excluding(), asOf).ShouldBe(Rows(warehouse, Filtered(), asOf));
        }));

    [Fact]
    public async Task Count_SeveralThatHold_CountsTheFirst()
    {
        var warehouse = fixture.Empty();
        new FactSet(ProjectZone.Utc)
        {
            Properties = new() { ["amount"] = ValueKind.Number, ["plan"] = ValueKind.Text },
            Events =
            [
                Order(1, 5, "u1"), Order(2, 5, "u2"), Order(3, 50, "u1"), Order(4, 50, null), Order(5, 500, "u3"), Order(9, 5, "u1"),
                Order(6, 5, "u1") with { Source = "gone" },
            ],
        }.Store(warehouse.Connection);

        var counts = await warehouse.Metrics().ExcludedEventsAsync(Excluding(), new Instant(8 * Instant.MicrosPerDay), CancellationToken.None);

        counts.ShouldBe([2, 1]);
    }

    [Fact]
    public async Task Count_NothingExcluded_IsEmpty() =>
        (await fixture.Empty().Metrics().ExcludedEventsAsync(Filtered(), new Instant(1), CancellationToken.None)).ShouldBeEmpty();

    [Fact]
    public void Explain_OfAPlanWithExclusions_SaysEachConditionOnceAStatement() => fixture.Empty().Metrics().Explain(Excluding(), new Instant(1))
        .ShouldAllBe(statement => statement.Split("NOT coalesce", StringSplitOptions.None).Length == 3);

    [Fact]
    public void Exclusion_ManyMoments_MeansTheSameAsInEveryFilter() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(10),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var warehouse = fixture.Empty();
            new RandomFacts(seed).Make().Store(warehouse.Connection);
            List<AccountMoment> pairs = [.. Enumerable.Range(0, 6).SelectMany(account => new long[] { 8, 15, 27 }.Select(day => new AccountMoment($"a{account}", new Instant(day * Instant.MicrosPerDay))))];
            List<string> Read(MetricPlan plan) => warehouse.PairsAsync(plan, pairs, batchSize: pairs.Count).GetAwaiter().GetResult();
            Read(Excluding()).ShouldBe(Read(Filtered()));
        }));

    private static List<string> Rows(TestWarehouse warehouse, MetricPlan plan, Instant asOf) => warehouse.PopulationAsync(plan, asOf).GetAwaiter().GetResult();

    private static EventRow Order(long id, decimal amount, string? contact) => new("a", "order", id * Instant.MicrosPerDay)
    {
        Id = id,
        Contact = contact,
        Properties = new Dictionary<string, Value> { ["amount"] = Value.Of((double)amount) },
    };

    private static MetricPlan Excluding() => MetricPlan.For(Metrics(where => where), null, Declared.All, ProjectZone.Utc, [Cheap, Person]);

    private static MetricPlan Filtered() => MetricPlan.For(
        Metrics(where => new[] { Cheap, Person }.Select(excluded => Unless(excluded.Condition)).Prepend(where).OfType<Expression>().Aggregate((one, other) => new Logical(LogicalOperator.And, one, other))),
        null,
        Declared.All,
        ProjectZone.Utc);

    private static Not Unless(Expression condition) => new(new Call(Function.Coalesce, [condition, new BooleanLiteral(false)]));

    private static IReadOnlyList<Metric> Metrics(Func<Expression?, Expression?> where)
    {
        Metric.EventMetric Events(string name, EventAggregate aggregate, string? property, Window? window, Expression? filter) => new(
            name, name, Unit.None, aggregate == EventAggregate.Last ? ValueKind.Text : ValueKind.Number, new EventSelection([], window, where(filter)), aggregate, property, YoungPolicy.Partial);

        return
        [
            Events("a", EventAggregate.Count, null, null, null),
            Events("b", EventAggregate.Sum, "amount", Window.Of(9, WindowUnit.Day), new Comparison(ComparisonOperator.Equal, Plan, new TextLiteral("p1"))),
            Events("c", EventAggregate.Distinct, null, null, null),
            Events("d", EventAggregate.Last, "plan", null, null),
            Events("e", EventAggregate.ActiveDays, null, Window.Of(5, WindowUnit.Day), null),
        ];
    }
}
