using Hale.Bench.Company;
using Hale.Simulation.Tests.Running;

namespace Hale.Simulation.Tests;

/// <summary>What docs/simulation.md claims of a simulated company, measured on companies of several seeds.</summary>
public sealed class ClaimTests
{
    private static readonly Dictionary<long, CompanyFindings> Measured = new[] { 1L, 2, 3 }.ToDictionary(seed => seed, seed => CompanyFindings.Of(Companies.Of(2_000, seed)));

    public static TheoryData<long> Seeds => [.. Measured.Keys];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Churn_OfAYear_IsThatOfRealCompanies(long seed) => Measured[seed].YearlyLoss.ShouldBeInRange(0.08, 0.25);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Churn_WithoutADeclineOfUse_IsAFifthToTwoFifths(long seed)
    {
        Measured[seed].Judged.ShouldBeGreaterThan(150);
        Measured[seed].WithoutDecline.ShouldBeInRange(0.2, 0.4);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void BestMetric_NinetyDaysAhead_SaysSomethingAndNotAll(long seed) => Measured[seed].Skills.Max(skill => skill.Auc).ShouldBeInRange(0.65, 0.9);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void QuietAccounts_MostlyStay(long seed)
    {
        Measured[seed].Quiet.ShouldBeGreaterThan(50);
        Measured[seed].QuietStay.ShouldBeGreaterThan(0.6);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Reasons_AreMany(long seed) => Measured[seed].Reasons.Count.ShouldBeGreaterThan(7);
}
