using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Ranking;

namespace Hale.Engine.Tests.Judging;

public sealed class IntervalsTests
{
    [Fact]
    public void Auc_BelowTwentyChurners_HasNoInterval()
    {
        Of(19, 1).Why.ShouldBe(Shortfall.FewChurners);
        Of(20, 1).Interval.ShouldNotBeNull();
    }

    [Fact]
    public void Churners_AreCountedByAccountNotByObservation() => Of(12, 3).Why.ShouldBe(Shortfall.FewChurners);

    [Fact]
    public void Auc_WhereEachAccountStandsOnce_HasDeLongsInterval()
    {
        var panel = Panel(25, 1);

        Evidences.Intervals.Auc(panel).Interval.ShouldBe(DeLong.Single(panel.Risks, panel.Left).Value.LogitInterval.Value);
    }

    [Fact]
    public void Auc_OfRepeatedAccounts_IsWiderThanItsRowsWouldHaveIt()
    {
        var panel = Panel(25, 3);
        var rows = DeLong.Single(panel.Risks, panel.Left).Value.LogitInterval.Value;

        Evidences.Intervals.Auc(panel).Interval!.Value.Width.ShouldBeGreaterThan(1.2 * rows.Width);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Auc_OfAPerfectScore_HasNoInterval(int months)
    {
        var auc = Evidences.Intervals.Auc(Panel(25, months, (account, _) => account < 25 ? 1 : 2));

        auc.ShouldBe(Figure.Alone(1, Shortfall.CompleteSeparation));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Auc_OfAScoreThatIsTheSameEverywhere_IsACoin(int months) => Evidences.Intervals.Auc(Panel(25, months, (_, _) => 7)).ShouldBe(Figure.Of(0.5, new Interval(0.5, 0.5)));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Gain_OverItself_IsNothing(int months)
    {
        var panel = Panel(25, months);

        Evidences.Intervals.Gain(panel, panel.Risks, panel.Risks).ShouldBe(Figure.Of(0, new Interval(0, 0)));
    }

    private static Figure Of(int churners, int months) => Evidences.Intervals.Auc(Panel(churners, months));

    /// <summary>A hundred accounts scored in so many months before some of them leave.</summary>
    private static Panel Panel(int churners, int months, Func<int, int, double>? score = null)
    {
        var company = new Company().Each(100, (all, account, id) => (account < churners ? all.Left(id, "2023-03-20") : all)
            .Monthly(id, "2023-01-01", [.. Enumerable.Range(0, months).Select(month => score?.Invoke(account, month) ?? (account * 37 % 100))]));
        return Evidences.Monthly(company, "2024-01-01").Panel;
    }
}
