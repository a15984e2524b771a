using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hale.Statistics.Survival;

namespace Hale.Statistics.Tests.Survival;

public sealed class LogRankTests
{
    [Fact]
    public void Test_OfContracts_HasTheReferenceNumbersAndTheDigitsOfR()
    {
        var telco = new Telco();

        var result = LogRank.Test(telco.Tenure, telco.Churned, telco.Contract, 3).Value;

        ShouldMatch(result, telco.Reference.GetProperty("logrank_contract"));

        // R survival: survdiff
        result.ChiSquare.ShouldBe(2352.87253826, 5.1e-9);
        result.Expected.ShouldBe([708.445595508, 470.727826096, 689.826578396], 5.1e-10);
    }

    [Fact]
    public void Test_OfScoreQuintiles_HasTheReferenceNumbers()
    {
        var telco = new Telco();

        ShouldMatch(LogRank.Test(telco.Tenure, telco.Churned, telco.Groups(5), 5).Value, telco.Reference.GetProperty("logrank_score_quintile"));
    }

    [Fact]
    public void Test_OfFourRows_IsWhatTheHandComputes()
    {
        // Group 0 ends at 1 and 3, group 1 at 2 and 4. Expected of group 0: 2/4 + 1/3 + 1/2 + 0; variance 1/4 + 2/9 + 1/4.
        var result = LogRank.Test([1, 2, 3, 4], [true, true, true, true], [0, 1, 0, 1], 2).Value;

        result.Expected[0].ShouldBe(4 / 3.0, 1e-14);
        result.ChiSquare.ShouldBe(Math.Pow(2 - (4 / 3.0), 2) / (13 / 18.0), 1e-14);
        result.DegreesOfFreedom.ShouldBe(1);
    }

    [Fact]
    public void Test_TheSameRowsInTwoStrata_DoublesTheStatistic()
    {
        double[] time = [1, 2, 3, 4];
        bool[] events = [true, true, true, false];
        int[] group = [0, 1, 0, 1];
        var once = LogRank.Test(time, events, group, 2).Value;

        var twice = LogRank.Test([.. time, .. time], [.. events, .. events], [.. group, .. group], 2, [7, 7, 7, 7, 9, 9, 9, 9]).Value;

        // Differences and variances both double.
        twice.ChiSquare.ShouldBe(2 * once.ChiSquare, 1e-13);
    }

    [Fact]
    public void Test_NothingToCompare_HasAReason()
    {
        LogRank.Test([], [], [], 2).Reason.ShouldBe(Degeneracy.NoRows);
        LogRank.Test([1, 2], [false, false], [0, 1], 2).Reason.ShouldBe(Degeneracy.NoEvents);
        LogRank.Test([1, 2], [true, true], [1, 1], 2).Reason.ShouldBe(Degeneracy.TooFew);
        LogRank.Test([1, 2], [true, true], [0, 1], 2, [0, 1]).Reason.ShouldBe(Degeneracy.Singular);
    }

    [Fact]
    public void Test_GroupWithoutRows_IsLeftOut() =>
        LogRank.Test([1, 2, 3], [true, true, true], [0, 2, 0], 3).Value.DegreesOfFreedom.ShouldBe(1);

    [Fact]
    public void Test_GroupOutOfRange_Throws() => Should.Throw<ArgumentException>(() => LogRank.Test([1], [true], [2], 2));

    [Fact]
    public void Test_GroupsRenumberedAndRowsReordered_IsTheSame() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Followed.Rows(), rows =>
        {
            var other = rows.Reversed();
            var one = LogRank.Test(rows.Time, rows.Ended, rows.Group, 3, rows.Stratum);
            var two = LogRank.Test(other.Time, other.Ended, Array.ConvertAll(other.Group, group => 2 - group), 3, other.Stratum);
            return one.IsKnown == two.IsKnown && (!one.IsKnown || Math.Abs(one.Value.ChiSquare - two.Value.ChiSquare) <= 1e-8 * (1 + one.Value.ChiSquare));
        }));

    [Fact]
    public void Test_Always_ExpectsAsManyEventsAsThereAre() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Followed.Rows(), rows =>
            LogRank.Test(rows.Time, rows.Ended, rows.Group, 3, rows.Stratum).Match(
                result => Math.Abs(result.Expected.Sum() - result.Observed.Sum()) < 1e-10 && result.ChiSquare >= 0 && result.P is >= 0 and <= 1,
                _ => true)));

    private static void ShouldMatch(LogRankResult result, JsonElement reference)
    {
        result.ChiSquare.ShouldBe(reference[0].GetDouble(), 1e-9);
        result.DegreesOfFreedom.ShouldBe(reference[1].GetInt32());
        result.P.ShouldBe(reference[2].GetDouble(), 1e-12);
        result.Observed.Select(value => (double)value).ShouldBe(reference[3].EnumerateObject().Select(group => group.Value.GetDouble()));
        result.Expected.ShouldBe(reference[4].EnumerateObject().Select(group => group.Value.GetDouble()), 1e-9);
    }
}
