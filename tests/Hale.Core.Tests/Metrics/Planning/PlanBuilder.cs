using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Tests.Metrics.Planning;

/// <summary>Makes metrics, sources and plans for tests, with UTC as the zone and one source of the events <c>login</c> and <c>order</c>.</summary>
internal static class PlanBuilder
{
    public static readonly Window Days28 = Window.Of(28, WindowUnit.Day);

    public static Instant T { get; } = ProjectZone.Utc.StartOfDay(new DateOnly(2024, 6, 1));

    public static Metric.EventMetric Count(string name, string @event, Window? window = null, Expression? where = null, YoungPolicy young = YoungPolicy.Missing) =>
        Events(name, EventAggregate.Count, null, @event, window, where, young);

    public static Metric.EventMetric Events(
        string name, EventAggregate aggregate, string? property, string @event, Window? window, Expression? where = null, YoungPolicy young = YoungPolicy.Missing) =>
        new(name, name, Unit.None, ValueKind.Number, new EventSelection([@event], window, where), aggregate, property, young);

    public static Metric.FormulaMetric Quotient(string name, string left, string right) => new(
        name,
        name,
        Unit.None,
        new Arithmetic(ArithmeticOperator.Divide, new Reference(left, ValueKind.Number, true), new Reference(right, ValueKind.Number, true)));

    public static SourceDefinition Source(string name, string @event, bool byDay = false, ReachRule? reach = null) => new(
        name,
        "x.csv",
        new FileFormat.Csv(','),
        new RowMapping.Events("account", null, new EventName.Fixed(@event), new TimeColumn("at", byDay), null, []),
        ProjectZone.Utc,
        new KnownRule.WhenOccurred(),
        reach ?? new ReachRule.LastRow());

    public static MetricPlan Plan(IReadOnlyList<Metric> metrics, params IReadOnlyList<SourceDefinition> sources) =>
        MetricPlan.For(metrics, null, sources.Count > 0 ? sources : [Source("usage", "login")], ProjectZone.Utc);

    public static SourceReach Reach(string source, Instant? lastFact, params IReadOnlyList<string> events) => new(source, events, lastFact, new Instant(T.Micros + 1));

    /// <summary>One row at <see cref="T"/>, of an account that began long before unless said otherwise.</summary>
    public static RawBatch Row(MetricPlan plan, Action<IReadOnlyList<RawColumn>> fill, Instant? start = null, bool unknownAccount = false)
    {
        var columns = plan.Aggregations
            .Select(aggregation => RawColumn.Empty(aggregation.Kind, 1, aggregation.Function is AggregateFunction.Count or AggregateFunction.CountDistinct))
            .ToList();
        fill(columns);
        return new RawBatch(["acme"], [T], [unknownAccount ? null : start ?? Instant.Always], columns);
    }

    public static void Set(this RawColumn column, decimal value)
    {
        column.Present[0] = true;
        if (column.Kind == RawKind.Decimal)
        {
            column.Decimals[0] = value;
        }
        else if (column.Kind == RawKind.Double)
        {
            column.Doubles[0] = (double)value;
        }
        else
        {
            column.Integers[0] = (long)value;
        }
    }
}
