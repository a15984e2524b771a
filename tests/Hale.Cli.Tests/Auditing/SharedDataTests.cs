using System.Globalization;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Auditing;

/// <summary>Real and simulated companies, from their files to the answer.</summary>
public sealed class SharedDataTests
{
    [Fact]
    public async Task Telco_OutOfFoldProbability_RanksAndIsCalibrated()
    {
        using var shell = new Shell();
        WriteTelco(shell, (probability, _) => probability);

        var card = await AuditCase.CardAsync(shell);

        card.Text("verdict", "kind").ShouldBe("ranks");
        card.Number("verdict", "auc", "value").ShouldBe(0.8452294087633707, 1e-9);
        card.Number("verdict", "auc", "low").ShouldBe(0.8352365160200739, 1e-9);
        card.Number("verdict", "auc", "high").ShouldBe(0.854721650871056, 1e-9);
        card.At("probability", "calibrated").GetBoolean().ShouldBeTrue();
        card.Number("probability", "slope", "value").ShouldBe(0.9817252844119801, 1e-9);
        card.Text("subject", "rule").ShouldBe("cross_section");
        card.Codes("alarms", "code").ShouldBe(["no_dates"]);
    }

    [Fact]
    public async Task Telco_ScoreThatIsTheOutcome_IsNotBelieved()
    {
        using var shell = new Shell();
        WriteTelco(shell, (_, churned) => churned ? "0.99" : "0.01");

        var card = await AuditCase.CardAsync(shell);

        card.At("verdict", "blocked").GetBoolean().ShouldBeTrue();
        card.Codes("alarms", "code").ShouldContain("too_good");
        card.Text("verdict", "headline").ShouldStartWith("Too good");
    }

    [Fact]
    public async Task SocialNetwork_ReferenceProbability_RanksWorseInLaterMonths()
    {
        using var shell = new Shell();
        WriteSocialNetwork(shell, "churn_probability", row => row["p_logistic"]);

        var card = await AuditCase.CardAsync(shell, "--horizon", "30", "--outcomes-until", "2020-07-01");

        card.Text("verdict", "kind").ShouldBe("ranks");
        card.Text("subject", "rule").ShouldBe("monthly");
        card.Number("periods", "later", "value").ShouldBeLessThan(card.Number("periods", "earlier", "value"));
        card.Number("periods", "change", "high").ShouldBeLessThan(0);
        card.Codes("alarms", "code").ShouldContain("fading");
        card.Text("periods", "text").ShouldContain("worse");
    }

    [Fact]
    public async Task SocialNetwork_TenureAsScore_IsNotBetterThanTenure()
    {
        using var shell = new Shell();
        WriteSocialNetwork(shell, "score", row => row["tenure"]);

        var card = await AuditCase.CardAsync(shell, "--horizon", "30", "--outcomes-until", "2020-07-01", "--accounts", "accounts.csv");

        card.Text("verdict", "kind").ShouldNotBe("ranks");
        card.Text("verdict", "best").ShouldBe("tenure");
    }

    [Theory]
    [InlineData("seats")]
    [InlineData("noise")]
    public async Task RavenStack_AnyColumnAsScore_IsNeverASuccess(string column)
    {
        using var shell = new Shell();
        WriteRavenStack(shell, column);

        var card = await AuditCase.CardAsync(shell);

        card.Text("verdict", "kind").ShouldBeOneOf("no_useful_skill", "not_enough_outcomes", "simple_rule_ranks_as_well");
    }

    private static void WriteTelco(Shell shell, Func<string, bool, string> score)
    {
        var customers = AuditCase.Rows("data/telco/Telco-Customer-Churn.ibm.csv").Skip(1).ToList();
        var probabilities = AuditCase.Rows("reference/telco_oof.csv.gz").Skip(1).ToList();
        shell.Write("scores.csv", "customerID,churn probability\n" + string.Concat(customers.Zip(probabilities, (customer, row) => $"{customer[0]},{score(row[3], customer[^1] == "Yes")}\n")));
        shell.Write("outcomes.csv", "customerID,Churn\n" + string.Concat(customers.Select(customer => $"{customer[0]},{customer[^1]}\n")));
    }

    /// <summary>The reference counts a churn between an observation and the next; five days after it, the period ends.</summary>
    private static void WriteSocialNetwork(Shell shell, string name, Func<Dictionary<string, string>, string> score)
    {
        var rows = AuditCase.Rows("data/socialnet7/socialnet7_observations.csv.gz").ToList();
        var observations = rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)).ToList();
        shell.Write("scores.csv", $"account_id,date,{name}\n" + string.Concat(observations.Select(row => $"{row["account_id"]},{row["d"]},{score(row)}\n")));
        shell.Write("outcomes.csv", "account_id,churn_date\n" + string.Concat(observations.Where(row => row["is_churn"] == "True").Select(row => $"{row["account_id"]},{Day(row["d"], 5)}\n")));
        shell.Write("accounts.csv", "account_id,signup_date\n" + string.Concat(observations.GroupBy(row => row["account_id"]).Select(account => account.First()).Select(row => $"{row["account_id"]},{Day(row["d"], -int.Parse(row["tenure"], CultureInfo.InvariantCulture))}\n")));
    }

    /// <summary>A score each month of 2023 and 2024 for every account that had signed up, from a column that knows nothing of leaving.</summary>
    private static void WriteRavenStack(Shell shell, string column)
    {
        var random = new Random(7);
        var accounts = AuditCase.Rows("data/ravenstack/ravenstack_accounts.csv").Skip(1).ToList();
        var months = Enumerable.Range(0, 21).Select(month => new DateOnly(2023, 4, 1).AddMonths(month)).ToList();
        shell.Write("scores.csv", "account_id,as_of,health\n" + string.Concat(
            from account in accounts
            from month in months
            where string.CompareOrdinal(account[4], month.ToString("O", CultureInfo.InvariantCulture)) < 0
            select string.Create(CultureInfo.InvariantCulture, $"{account[0]},{month:O},{(column == "seats" ? account[7] : random.Next(100).ToString(CultureInfo.InvariantCulture))}\n")));
        shell.Write("outcomes.csv", File.ReadAllText(TestSites.Shared("data/ravenstack/ravenstack_churn_events.csv")));
    }

    private static string Day(string day, int later) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(later).ToString("O", CultureInfo.InvariantCulture);
}
