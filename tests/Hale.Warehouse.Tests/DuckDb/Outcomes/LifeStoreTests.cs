using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Outcomes;
using Hale.Core.Populations;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Outcomes;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.Outcomes;

namespace Hale.Tests.DuckDb.Outcomes;

/// <summary>What is read of paid lives: what was known, of declared sources, without excluded events, and the same however accounts are divided.</summary>
public sealed class LifeStoreTests(WarehouseFixture fixture) : IClassFixture<WarehouseFixture>
{
    private static readonly Lifecycle Everything = new(null, null, null, null, new Inactivity(["buy"], new Period(30, WindowUnit.Day))) { ReadsTerms = true, ReadsOutcomes = true };

    [Fact]
    public async Task Of_FactsOfAccounts_AreThoseKnownAtTheMoment()
    {
        var store = Stored();

        (await store.OfAsync(Query(50), ["b", "a", "nobody"], CancellationToken.None)).Select(Text).ShouldBe(
        [
            "b:  | churned@40 why | ",
            "a: a1@10, a2@20 |  | 5, 45",
            "nobody:  |  | ",
        ]);
        (await store.OfAsync(Query(15), ["a"], CancellationToken.None)).Select(Text).ShouldBe(["a: a1@10 |  | 5"]);
    }

    [Fact]
    public async Task Of_ExcludedEvents_AreNoActivity()
    {
        var bot = new NamedCondition("bots", new Comparison(ComparisonOperator.Equal, new Reference("contact", ValueKind.Text, true), new TextLiteral("bot")));
        (await Stored().OfAsync(Query(50, bot), ["a"], CancellationToken.None)).Select(Text).ShouldBe(["a: a1@10, a2@20 |  | 5"]);
    }

    [Fact]
    public async Task Of_ExcludedEvents_OfContactsOfAMergedAccount_AreKnownByThoseOfBoth()
    {
        var staff = new NamedCondition("staff", new Comparison(ComparisonOperator.Equal, new Reference("contact.role", ValueKind.Text, true), new TextLiteral("staff")));
        var warehouse = fixture.Empty();
        warehouse.Connection.Execute(
            $"""
            ALTER TABLE contacts ADD COLUMN IF NOT EXISTS p_role VARCHAR;
            INSERT INTO accounts (account, source, known_at, import, made) VALUES ('a', 'crm', {long.MinValue}, 1, false), ('b', 'crm', {long.MinValue}, 1, false);
            INSERT INTO contacts (source, id_high, id_low, account, contact, p_role, occurred_at, known_at, import, closed_at) VALUES
                ('people', 0, 1, 'a', 'ann', 'staff', {long.MinValue}, {Day(1)}, 1, {long.MaxValue}), ('people', 0, 2, 'b', 'bea', 'buyer', {long.MinValue}, {Day(1)}, 1, {long.MaxValue});
            INSERT INTO lineage (source, id_high, id_low, account, kind, other, occurred_at, known_at, import, closed_at) VALUES
                ('crm', 0, 1, 'a', 'merged', 'b', {Day(20)}, {Day(20)}, 1, {long.MaxValue});
            INSERT INTO events (source, id_high, id_low, account, contact, event, occurred_at, day, known_at, import, closed_at) VALUES
                ('app', 0, 1, 'a', 'ann', 'buy', {Day(5)}, 5, {Day(5)}, 1, {long.MaxValue}),
                ('app', 0, 2, 'b', 'ann', 'buy', {Day(30)}, 30, {Day(30)}, 1, {long.MaxValue}),
                ('app', 0, 3, 'b', 'bea', 'buy', {Day(31)}, 31, {Day(31)}, 1, {long.MaxValue});
            """);

        var store = new DuckDbLifeStore(warehouse.Session);
        (await store.OfAsync(Query(50, staff), ["b"], CancellationToken.None)).Select(Text).ShouldBe(["b:  |  | 31"]);
        (await store.OfAsync(Query(10, staff), ["a"], CancellationToken.None)).Select(Text).ShouldBe(["a:  |  | "]);
    }

    [Fact]
    public async Task Of_WhatTheLifecycleDoesNotRead_IsLeftOut()
    {
        var query = Query(50) with { Lifecycle = Lifecycle.StatedOnly };
        (await Stored().OfAsync(query, ["a", "b"], CancellationToken.None)).Select(Text).ShouldBe(["a:  |  | ", "b:  | churned@40 why | "]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task All_InRangesOfAnySize_AreTheAccountsKnownThenInOrder(int size)
    {
        var accounts = new List<string>();
        await foreach (var batch in Stored().AllAsync(Query(50), size, CancellationToken.None))
        {
            accounts.AddRange(batch.Select(facts => facts.Account));
        }

        accounts.ShouldBe([.. Enumerable.Range(0, 40).Select(index => $"0{index:00}"), "a", "b"]);
    }

    private DuckDbLifeStore Stored()
    {
        var warehouse = fixture.Empty();
        warehouse.Connection.Execute(
            $"""
            INSERT INTO accounts (account, source, known_at, import, made) VALUES ('a', 'crm', {long.MinValue}, 1, false), ('b', 'crm', {long.MinValue}, 1, false), ('late', 'crm', {Day(60)}, 1, false), ('other', 'gone', {long.MinValue}, 1, false);
            INSERT INTO accounts (account, source, known_at, import, made) SELECT '0' || lpad(i::VARCHAR, 2, '0'), 'crm', {long.MinValue}, 1, false FROM range(40) AS r(i);
            INSERT INTO subscriptions (source, id_high, id_low, account, subscription, occurred_at, known_at, import, closed_at) VALUES
                ('billing', 0, 1, 'a', 'a1', {Day(10)}, {Day(10)}, 1, {long.MaxValue}),
                ('billing', 0, 2, 'a', 'a2', {Day(20)}, {Day(20)}, 1, {long.MaxValue}),
                ('billing', 0, 3, 'a', 'a3', {Day(20)}, {Day(55)}, 1, {long.MaxValue}),
                ('billing', 0, 4, 'a', 'a4', {Day(12)}, {Day(12)}, 1, {Day(14)}),
                ('gone', 0, 5, 'a', 'a5', {Day(10)}, {Day(10)}, 1, {long.MaxValue});
            INSERT INTO outcomes (source, id_high, id_low, account, outcome, occurred_at, effective_at, reason, known_at, import, closed_at) VALUES
                ('crm', 0, 1, 'b', 'churned', {Day(40)}, {Day(40)}, 'why', {Day(40)}, 1, {long.MaxValue}),
                ('crm', 0, 2, 'b', 'renewed', {Day(40)}, {Day(40)}, NULL, {Day(70)}, 1, {long.MaxValue}),
                ('gone', 0, 3, 'b', 'merged', {Day(40)}, {Day(40)}, NULL, {Day(40)}, 1, {long.MaxValue});
            INSERT INTO events (source, id_high, id_low, account, contact, event, occurred_at, day, known_at, import, closed_at) VALUES
                ('app', 0, 1, 'a', 'ann', 'buy', {Day(5)}, 5, {Day(5)}, 1, {long.MaxValue}),
                ('app', 0, 2, 'a', 'bot', 'buy', {Day(45)}, 45, {Day(45)}, 1, {long.MaxValue}),
                ('app', 0, 3, 'a', 'ann', 'buy', {Day(46)}, 46, {Day(52)}, 1, {long.MaxValue}),
                ('app', 0, 4, 'a', 'ann', 'look', {Day(47)}, 47, {Day(47)}, 1, {long.MaxValue}),
                ('app', 0, 5, 'a', 'ann', 'buy', {Day(48)}, 48, {Day(48)}, 1, {Day(49)});
            """);
        return new DuckDbLifeStore(warehouse.Session);
    }

    private static LifeQuery Query(int day, params IReadOnlyList<NamedCondition> excluded) =>
        new(MetricPlan.For([], null, Declared.All, ProjectZone.Utc, excluded), Everything, new Instant(Day(day)));

    private static string Text(AccountFacts facts) =>
        $"{facts.Account}: {string.Join(", ", facts.Terms.OrderBy(term => term.Id, StringComparer.Ordinal).Select(term => $"{term.Id}@{term.Start.Micros / Instant.MicrosPerDay}"))}"
        + $" | {string.Join(", ", facts.Stated.Select(stated => $"{OutcomeWords.Of(stated.Kind)}@{stated.EffectiveAt.Micros / Instant.MicrosPerDay} {stated.Reason}"))}"
        + $" | {string.Join(", ", facts.Activity.Select(one => one.At.Micros / Instant.MicrosPerDay))}";

    private static long Day(int day) => day * Instant.MicrosPerDay;
}
