using Hale.Core.Expressions;
using Hale.Core.Money;
using Hale.Core.Outcomes;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Tests.Subscriptions;

namespace Hale.Tests.Outcomes;

/// <summary>Lives of accounts written by hand, in Berlin, dated by day.</summary>
internal static class Lives
{
    public static Lifecycle Contracts { get; } = new(Is("trial"), Is("pause"), Is("free"), new Period(30, WindowUnit.Day), null) { ReadsTerms = true, ReadsOutcomes = true };

    public static Lifecycle Silent { get; } = new(null, null, null, null, new Inactivity(["purchase"], new Period(90, WindowUnit.Day)));

    /// <summary>A term of so many euros a year, known from its start on.</summary>
    public static SubscriptionTerm Term(string product, string start, string? ends, decimal amount, string? stopped = null) =>
        Terms.From(start, ends, stopped) with { Product = product, Amount = amount };

    public static StatedOutcome Stated(OutcomeKind kind, string day, string? reason = null) => new("crm", kind, Terms.Day(day), Terms.Day(day), reason, Terms.Day(day), null);

    public static AccountFacts Facts(IReadOnlyList<SubscriptionTerm> terms, params IReadOnlyList<StatedOutcome> stated) => new("acme", terms, stated, []);

    public static AccountLedger Of(string asOf, AccountFacts facts, Lifecycle? lifecycle = null) => AccountLedger.Of(facts, lifecycle ?? Contracts, Terms.Day(asOf), Terms.Berlin, (_, _) => true);

    /// <summary>The entries in short: <c>2024-03-01 renewed renewal</c>, and a dash before one that does not count.</summary>
    public static IReadOnlyList<string> Texts(AccountLedger ledger) =>
    [
        .. ledger.Entries.Select(entry => $"{(entry.Counts ? string.Empty : "–")}{Terms.Berlin.DayOf(entry.EffectiveAt):yyyy-MM-dd} {OutcomeWords.Of(entry.Kind)} {RuleWords.Of(entry.Rule)}"),
    ];

    public static ExchangeRates Dollars { get; } = new("USD", [new ExchangeRate("EUR", new DateOnly(2023, 1, 1), 1.10m), new ExchangeRate("EUR", new DateOnly(2024, 12, 1), 1.25m)]);

    private static Comparison Is(string product) => new(ComparisonOperator.Equal, new Reference(TermValues.Product, ValueKind.Text, true), new TextLiteral(product));
}
