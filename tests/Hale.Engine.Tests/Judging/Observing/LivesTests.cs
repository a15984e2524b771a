using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Tests.Judging.Observing;

public sealed class LivesTests
{
    [Fact]
    public void Next_IsTheFirstEndAfterADay()
    {
        var lives = Of(new Company().Score("A", "2024-01-01", 1).Left("A", "2025-01-10").Left("A", "2024-01-10", OutcomeKind.Merged));

        lives.Next(0, Number("2024-01-09")).ShouldBe(new End(Number("2024-01-10"), OutcomeKind.Merged));
        lives.Next(0, Number("2024-01-10")).ShouldBe(new End(Number("2025-01-10"), OutcomeKind.Churned));
        lives.Next(0, Number("2025-01-10")).ShouldBeNull();
    }

    [Fact]
    public void IsCustomer_OnTheDayOfTheEnd_IsNot()
    {
        var lives = Of(new Company().Score("A", "2024-01-01", 1).Left("A", "2024-01-10"));

        lives.IsCustomer(0, Number("2024-01-09")).ShouldBeTrue();
        lives.IsCustomer(0, Number("2024-01-10")).ShouldBeFalse();
    }

    [Fact]
    public void Retained_IsNoEnd()
    {
        var lives = Of(new Company { Form = OutcomeForm.EveryAccount }.Score("A", "2024-01-01", 1).Stayed("A", "2024-01-10").Score("B", "2024-01-01", 1));

        lives.IsKnown(0).ShouldBeTrue();
        lives.IsKnown(1).ShouldBeFalse();
        lives.Ends(0).ShouldBeEmpty();
        lives.EverLeft(0).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2024-05-01", "2024-03-01", "2024-03-01")]
    [InlineData("2024-02-01", "2024-03-01", "2024-02-01")]
    [InlineData(null, "2024-03-01", "2024-03-01")]
    [InlineData("2024-05-01", null, "2024-05-01")]
    [InlineData(null, null, null)]
    public void End_IsTheEarlierOfDecisionAndEffect(string? effective, string? decided, string? day) =>
        End.DayOf(new Company().Left("A", effective, decided: decided).Outcomes().Rows[0]).ShouldBe(day is null ? null : Number(day));

    [Theory]
    [InlineData(OutcomeKind.Involuntary)]
    [InlineData(OutcomeKind.WoundUp)]
    [InlineData(OutcomeKind.EndedByUs)]
    [InlineData(OutcomeKind.Merged)]
    public void OtherKinds_EndWithoutLeaving(OutcomeKind kind)
    {
        var end = Of(new Company().Score("A", "2024-01-01", 1).Left("A", "2024-02-01", kind)).Ends(0).Single();

        end.Left.ShouldBeFalse();
        end.EndedOtherwise.ShouldBeTrue();
    }

    private static Lives Of(Company company) => Lives.Of(company.History(), company.Outcomes());

    private static int Number(string day) => DateOnly.Parse(day).DayNumber;
}
