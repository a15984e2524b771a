using Hale.Engine.Judging;

namespace Hale.Engine.Tests.Judging;

public sealed class PanelTests
{
    [Fact]
    public void Panel_CountsRowsAccountsAndChurners()
    {
        var panel = Evidences.Monthly(new Company().Monthly("A", "2023-01-01", 10, 20).Left("A", "2023-02-20").Monthly("B", "2023-01-01", 30), "2024-01-01").Panel;

        (panel.Count, panel.Accounts, panel.Churners, panel.ChurnObservations, panel.Once).ShouldBe((3, 2, 1, 2, false));
        panel.Risks.ShouldBe([-10, -20, -30]);
        panel.BaseRate.ShouldBe(2 / 3d);
    }

    [Fact]
    public void Risks_WhereHigherIsWorse_AreTheScores() =>
        Evidences.Monthly(new Company { Scale = Company.Risk }.Monthly("A", "2023-01-01", 0.1, 0.2), "2024-01-01").Panel.Risks.ShouldBe([0.1, 0.2]);

    [Fact]
    public void Part_OfAPanel_NumbersItsAccountsAnew()
    {
        var part = Evidences.Monthly(new Company().Monthly("A", "2023-01-01", 10, 20).Monthly("B", "2023-01-01", 30), "2024-01-01").Panel.Where(row => row > 0);

        part.Clusters.ShouldBe([0, 1]);
        part.Once.ShouldBeTrue();
    }
}
