using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Engine.Scoring;

namespace Hale.Engine.Tests.Scoring;

public sealed class UndatedMetricsTests
{
    private static readonly Metric[] Metrics =
    [
        Projects.Attribute("seats", "seats"),
        new Metric.FormulaMetric("double_seats", "Double", Unit.None, new Arithmetic(ArithmeticOperator.Multiply, new Reference("seats", ValueKind.Number, true), new NumberLiteral(2))),
    ];

    [Fact]
    public void Contains_UndatedAttributeAndWhatRestsOnIt_IsTrue()
    {
        var undated = new UndatedMetrics([Projects.Accounts("crm")], Metrics);
        undated.Contains("seats").ShouldBeTrue();
        undated.Contains("double_seats").ShouldBeTrue();
    }

    [Fact]
    public void Contains_WhatIsKnownOfContactsWithoutADate_IsTrue()
    {
        var role = new MissingTest(new Reference("role", ValueKind.Text, true), false);
        var ofEvent = new MissingTest(new Reference("contact.role", ValueKind.Text, true), false);
        Metric[] metrics =
        [
            new Metric.ContactsMetric("leads", "Leads", Unit.None, role, null, YoungPolicy.Missing), new Metric.ContactsMetric("people", "People", Unit.None, null, null, YoungPolicy.Missing),
            Count("by_role", ofEvent), Count("all", null),
        ];

        string[] Undated(ValidFromRule from, TimeColumn? start) =>
            [.. metrics.Select(metric => metric.Name).Where(new UndatedMetrics([Projects.Accounts("people") with { Mapping = People(from) with { Start = start } }], metrics).Contains)];

        Undated(new ValidFromRule.Undated(), start: null).ShouldBe(["leads", "people", "by_role"]);
        Undated(new ValidFromRule.Undated(), new TimeColumn("joined", ByDay: true)).ShouldBe(["leads", "by_role"]);
        Undated(new ValidFromRule.AccountStart(), start: null).ShouldBeEmpty();
    }

    private static RowMapping.Contacts People(ValidFromRule from) => new("account", "id", [new PropertyColumn("role", "role", ValueKind.Text)], from);

    private static Metric.EventMetric Count(string name, Expression? where) =>
        new(name, name, Unit.None, ValueKind.Number, new EventSelection([], null, where), EventAggregate.Count, null, YoungPolicy.Missing);

    [Fact]
    public void Contains_DatedAttribute_IsFalse() =>
        new UndatedMetrics([Projects.Accounts("crm", new ValidFromRule.AccountStart())], Metrics).Contains("double_seats").ShouldBeFalse();
}
