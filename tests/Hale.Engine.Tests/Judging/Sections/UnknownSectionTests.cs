using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class UnknownSectionTests
{
    [Fact]
    public void Files_WithoutDates_LeaveNearlyAllOpen() =>
        Kinds(new Company { Dated = false }.Score("A", 0, 1).Left("A", null).Score("B", 0, 2)).ShouldBe(
            [UnknownKind.AnySkill, UnknownKind.Timing, UnknownKind.Probabilities, UnknownKind.EarlyWarning, UnknownKind.BySegment, UnknownKind.Revenue, UnknownKind.Tenure, UnknownKind.Treatment]);

    [Fact]
    public void Files_WithEverything_LeaveTheTreatmentOpen()
    {
        var company = Simulation.Of(2000, 0.9, 0.03, months: 18).Each(2000, (all, account, _) => all.Known(new AuditAccount($"A-{account:00000}", "Name", account % 2 == 0 ? "Large" : "Small", "Ann", 100, new DateOnly(2022, 1, 1).AddDays(account % 300), null, null)));

        Kinds(company).ShouldBe([UnknownKind.Treatment]);
    }

    private static IEnumerable<UnknownKind> Kinds(Company company) => company.Card(Company.Quick with { Replicates = 20 }).Unknowns.Select(unknown => unknown.Kind);
}
