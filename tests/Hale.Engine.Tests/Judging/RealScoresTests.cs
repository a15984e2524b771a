using System.Globalization;
using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;
using Hale.Statistics.Ranking;

namespace Hale.Engine.Tests.Judging;

/// <summary>Cards of scores whose numbers are known from elsewhere.</summary>
public sealed class RealScoresTests
{
    private const string Observations = "data/socialnet7/socialnet7_observations.csv.gz";

    private const double Tolerance = 1e-9;

    [Fact]
    public void Telco_OutOfFoldProbabilities_RankAndComeTrueAsTheReferenceHasThem()
    {
        var card = Telco(row => SharedTables.Number(row("logistic_C1"))).Card();

        card.Verdict.Kind.ShouldBe(VerdictKind.Ranks);
        card.Blocking.ShouldBeNull();
        card.Verdict.Auc.Value!.Value.ShouldBe(0.8452294087633707, Tolerance);
        card.Verdict.Auc.Interval!.Value.Low.ShouldBe(0.8352365160200739, Tolerance);
        card.Verdict.Auc.Interval!.Value.High.ShouldBe(0.854721650871056, Tolerance);
        card.Ranking.AveragePrecision.Value!.Value.ShouldBe(0.6522367262713341, Tolerance);
        card.Probability.Slope.Value!.Value.ShouldBe(0.9817252844119801, 1e-8);
        card.Probability.Brier.Value!.Value.ShouldBe(0.13544541171112184, Tolerance);
        card.Probability.Skill.Value!.Value.ShouldBe(0.30522537469612143, Tolerance);
        card.Probability.Calibrated.ShouldBeTrue();
        card.Ranking.AtCapacity.Single(at => at.IsTeams).Lift.Value!.Value.ShouldBe(2.8690658592343983, Tolerance);
        card.Alarms.ShouldBe([new Alarm.NoDates()]);
        CardNumbers.Faults(card).ShouldBeEmpty();
    }

    [Fact]
    public void Telco_OutcomeInDisguise_IsTooGoodAndBlocks()
    {
        var card = Telco(row => SharedTables.Number(row("y"))).Card();

        card.Alarms.ShouldContain(new Alarm.TooGood(1));
        card.Blocking.ShouldNotBeNull();
        CardNumbers.Faults(card).ShouldBeEmpty();
    }

    [Fact]
    public void Socialnet7_ReferenceProbability_RanksWorseInTheLaterHalf()
    {
        var company = Socialnet7();
        var card = company.Card(Company.Until("2020-07-31", horizon: 30) with { Replicates = 40 });

        card.Making.Observations.ShouldBe(54085);
        card.Making.Churners.ShouldBe(1383);
        card.Verdict.Auc.Value!.Value.ShouldBe(AucOfEveryRow(), Tolerance);
        card.Verdict.Kind.ShouldBe(VerdictKind.Ranks);
        card.Periods.Later.Value!.Value.ShouldBeLessThan(card.Periods.Earlier.Value!.Value);
        card.Alarms.Single().ShouldBe(new Alarm.Fading(card.Periods.Earlier.Value!.Value, card.Periods.Later.Value!.Value, card.Periods.Split!.Value));
        CardNumbers.Faults(card).ShouldBeEmpty();
    }

    private static double AucOfEveryRow()
    {
        var rows = SharedTables.Rows(Observations).Select(row => (Risk: SharedTables.Number(row("p_logistic")), Left: row("is_churn") == "True")).ToList();
        return Auc.Of([.. rows.Select(row => row.Risk)], [.. rows.Select(row => row.Left)]).Value;
    }

    private static Company Telco(Func<Func<string, string>, double> score)
    {
        var company = new Company { Scale = Company.Risk, Dated = false };
        foreach (var row in SharedTables.Rows("reference/telco_oof.csv.gz"))
        {
            var id = row("row").PadLeft(5, '0');
            company.Score(id, 0, score(row));
            if (row("y") == "1")
            {
                company.Left(id, null);
            }
        }

        return company;
    }

    /// <summary>The day of leaving lies between the last observation and the next one that was due.</summary>
    private static Company Socialnet7()
    {
        var company = new Company { Scale = Company.Risk };
        foreach (var row in SharedTables.Rows(Observations))
        {
            var day = DateOnly.Parse(row("d"), CultureInfo.InvariantCulture);
            company.Score(row("account_id"), day.DayNumber, SharedTables.Number(row("p_logistic")));
            if (row("is_churn") == "True")
            {
                company.Left(row("account_id"), day.AddDays(5).ToString("O", CultureInfo.InvariantCulture));
            }
        }

        return company;
    }
}
