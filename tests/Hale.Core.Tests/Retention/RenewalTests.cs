using Hale.Core.Outcomes;
using Hale.Core.Retention;
using static Hale.Tests.Outcomes.Lives;
using static Hale.Tests.Retention.Books;

namespace Hale.Tests.Retention;

/// <summary>Decisions that came due, worked out by hand.</summary>
public sealed class RenewalTests
{
    private static readonly RetentionPeriod Year = Period("2024-01-01", "2025-01-01");
    private static readonly Core.Subscriptions.SubscriptionTerm Before = Term("pro", "2023-03-01", "2024-03-01", 1000);

    public static TheoryData<string, string, Core.Subscriptions.SubscriptionTerm[]> Cases => new()
    {
        { "for more: no more than came due", "renewed 1000 of 1000", [Before, Term("pro", "2024-03-01", "2025-03-01", 1300)] },
        { "for less", "renewed 700 of 1000", [Before, Term("pro", "2024-03-01", "2025-03-01", 700)] },
        { "early: due at the old end", "renewed 1000 of 1000", [Before, Term("pro", "2024-01-15", "2025-03-01", 1000)] },
        { "lost", "lost 0 of 1000", [Before] },
        { "stopped before its agreed end", "lost 0 of 1000", [Term("pro", "2023-06-01", "2025-06-01", 1000, stopped: "2024-05-01")] },
        { "what has no agreed end never comes due", "", [Term("pro", "2023-03-01", null, 1000, stopped: "2024-05-01")] },
        { "of several years, not due this year", "", [Term("pro", "2023-03-01", "2026-03-01", 1000)] },
        { "beside what is not due", "renewed 500 of 500", [Term("pro", "2023-03-01", "2026-03-01", 1000), Term("team", "2023-06-01", "2024-06-01", 500), Term("team", "2024-06-01", "2025-06-01", 600)] },
        { "a product dropped", "lost 0 of 500", [Term("pro", "2023-03-01", "2026-03-01", 1000), Term("team", "2023-06-01", "2024-06-01", 500)] },
        { "the end of a pause is no decision", "renewed 1000 of 1000", [Before, Term("pro", "2024-03-01", "2025-03-01", 1000), Term("pause", "2024-06-01", "2024-08-01", 0)] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Decisions_OfALife_AreAsWorkedOutByHand(string why, string expected, Core.Subscriptions.SubscriptionTerm[] terms) =>
        string.Join("; ", Moved(Year, terms).Decisions.Select(Text)).ShouldBe(expected, why);

    [Fact]
    public void Stated_RenewalOfWhatLooksLost_IsRenewedWithoutAnAmount() =>
        Text(Moved(Year, History(Facts([Before], Stated(OutcomeKind.Renewed, "2024-03-05")))).Decisions.Single()).ShouldBe("renewed ? of ?");

    [Fact]
    public void Stated_Loss_HasTheAmountOfTheTermThatEnded() =>
        Text(Moved(Year, History(Facts([Before], Stated(OutcomeKind.ChurnedInvoluntary, "2024-03-10")))).Decisions.Single()).ShouldBe("lost 0 of 1000");

    private static string Text(RenewalDecision one) => $"{(one.Renewed ? "renewed" : "lost")} {Amount(one.Kept)} of {Amount(one.Due)}";

    private static string Amount(decimal? amount) => amount is { } known ? FormattableString.Invariant($"{known:0.##}") : "?";
}
