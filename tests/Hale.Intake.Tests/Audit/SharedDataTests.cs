using System.IO.Compression;
using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Tests.Audit;

/// <summary>Files that others wrote.</summary>
public sealed class SharedDataTests : IDisposable
{
    private readonly AuditFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Telco_AsOutcomes_HasEveryCustomerWithItsTenureAndRevenue()
    {
        var path = SharedFiles.Path("data/telco/Telco-Customer-Churn.ibm.csv");
        var customers = File.ReadLines(path).Skip(1).Select(line => line.Split(',')[0]).ToList();
        _folder.Write("scores.csv", "customerID,score\n" + string.Concat(customers.Select((customer, i) => $"{customer},{i}\n")));
        _folder.Outcomes = path;

        var read = await _folder.UnderstoodAsync();

        read.Scores.Dated.ShouldBeFalse();
        read.Outcomes.Form.ShouldBe(OutcomeForm.EveryAccount);
        read.Outcomes.Rows.Count.ShouldBe(7043);
        read.Outcomes.Rows.Count(row => row.Kind == OutcomeKind.Churned).ShouldBe(1869);
        var account = read.Accounts.Single(account => account.Account == "7590-VHVEG");
        (account.TenureMonths, account.Revenue).ShouldBe((1d, 29.85));
    }

    [Fact]
    public async Task Ravenstack_ChurnEvents_AreALossADayWithSeveralAnAccount()
    {
        var path = SharedFiles.Path("data/ravenstack/ravenstack_churn_events.csv");
        var accounts = File.ReadLines(path).Skip(1).Select(line => line.Split(',')[1]).Distinct().ToList();
        _folder.Write("scores.csv", "account_id,date,score\n" + string.Concat(accounts.Select(account => $"{account},2023-01-31,5\n")));
        _folder.Outcomes = path;

        var read = await _folder.UnderstoodAsync();

        read.Outcomes.Form.ShouldBe(OutcomeForm.LostOnly);
        read.Outcomes.Rows.Count.ShouldBeInRange(590, 600);
        read.Outcomes.Rows.Select(row => row.Account).Distinct().Count().ShouldBe(accounts.Count);
        read.Outcomes.Rows.ShouldAllBe(row => row.Kind == OutcomeKind.Churned && row.Effective != null && row.Amount == null);
    }

    [Fact]
    public async Task SocialNet_StatedColumns_AreAProbabilityOfLeaving()
    {
        var path = SharedFiles.Path("data/socialnet7/socialnet7_observations.csv.gz");
        using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var rows = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).ToList();
        _folder.Write("outcomes.csv", "account,churn date\n" + string.Concat(rows.Where(row => row[2] == "True").Select(row => $"{row[0]},{row[1]}\n")));
        _folder.Scores = path;
        foreach (var (role, column) in new[] { ("account", "account_id"), ("date", "d"), ("score", "p_logistic") })
        {
            _folder.ScoreColumns.Add(role, column);
        }

        var read = await _folder.UnderstoodAsync();

        read.Scores.Values.Length.ShouldBe(54_085);
        read.Scores.Scale.ShouldBeEquivalentTo(new ScoreScale(ScoreKind.Probability, HigherIsWorse: true, []));
        read.Scores.Values.Span[0].ShouldBe(double.Parse(rows.Where(row => row[0] == read.Scores.Accounts[0]).MinBy(row => row[1], StringComparer.Ordinal)![^1], System.Globalization.CultureInfo.InvariantCulture));
        read.Outcomes.Rows.Count.ShouldBe(1383);
    }
}
