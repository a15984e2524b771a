using Hale.Engine.Profiling;

namespace Hale.Intake.Tests.Profiling;

/// <summary>Which kind of row a file is taken for, and the mapping drafted from it.</summary>
public sealed class DraftTests
{
    [Theory]
    [InlineData("account_id,name,plan\nA,Acme,pro\nB,Bolt,free\n", "accounts")]
    [InlineData("account_id,user_id,email,created_at\nA,u1,a@b.de,2024-01-01\nA,u2,c@d.de,2024-01-01\n", "contacts")]
    [InlineData("account_id,event,timestamp\nA,login,2024-01-01 10:00\nA,login,2024-01-01 10:00\n", "events")]
    [InlineData("account_id,date,logins,seats\nA,2024-01-01,5,7\nA,2024-01-02,6,7\nB,2024-01-01,1,2\n", "series")]
    [InlineData("account_id,asked_on,question,answer\nA,2024-01-01,nps,7\nA,2024-01-02,csat,6\nB,2024-01-01,nps,2\n", "series")]
    [InlineData("account_id,start_date,end_date,mrr\nA,2024-01-01,2024-02-01,10\nA,2024-02-01,2024-03-01,10\n", "subscriptions")]
    [InlineData("account_id,churn_date,reason\nA,2024-01-01,price\nB,2024-02-01,price\n", "outcomes")]
    [InlineData("account_id,plan\nA,pro\nA,free\n", "none")]
    [InlineData("event_type_id,event_type_name\n0,post\n1,like\n", "none")]
    [InlineData("x,y\n0.5,1.5\n0.5,1.5\n", "none")]
    public async Task Rows_AreTakenFor(string text, string kind) => (await ProfiledFile.OfAsync(text)).Kind().ShouldBe(kind);

    [Theory]
    [InlineData("a report of sales,,\n,,\naccount_id,name,plan\nA,Acme,pro\nB,Bolt,free\n", "row 3")]
    [InlineData("account_id,plan,plan\nA,pro,x\nB,free,y\n", "more than once")]
    public async Task File_ThatNoImportCouldRead_HasNoMapping(string text, string reason) =>
        (await ProfiledFile.OfAsync(text)).Draft.ShouldBeOfType<SourceDraft.Absent>().Reason.ShouldContain(reason);

    [Fact]
    public async Task Array_OfJson_IsProfiledAndHasNoMapping()
    {
        var read = await ProfiledFile.OfAsync("[{\"account_id\": \"A\", \"seats\": 5}, {\"account_id\": \"B\", \"seats\": 6}]", "rows.json");
        read.File.Rows.ShouldBe(2);
        read.Draft.ShouldBeOfType<SourceDraft.Absent>().Fix.ShouldContain("one object a line");
    }

    [Fact]
    public async Task Draft_OfCompanies_TakesTheIdAndNotTheName()
    {
        var yaml = (await ProfiledFile.OfAsync("Record ID,Company name,Create Date,Owner email\n9,Acme,2023-01-01 08:15,o@x.com\n12,Bolt,2023-02-01 09:15,o@x.com\n")).Yaml();
        yaml.ShouldContain("id: Record ID");
        yaml.ShouldContain("name: Company name");
        yaml.ShouldContain("start: { time: Create Date }");
    }

    [Fact]
    public async Task Draft_OfBilledSubscriptions_KnowsWhenTheyStopped()
    {
        var rows = Enumerable.Range(0, 20).Select(row => $"sub_{row},cus_{row % 9},pro,2024-01-0{1 + (row % 9)} 10:00,2024-07-01 00:00,{row}.50,usd,{(row == 3 ? "2024-05-01 10:00" : "")}\n");
        var read = await ProfiledFile.OfAsync("id,Customer ID,Plan,Start Date (UTC),Current Period End (UTC),Amount,Currency,Canceled At (UTC)\n" + string.Concat(rows));
        read.Kind().ShouldBe("subscriptions");
        read.Yaml().ShouldContain("zone: UTC");
        read.Yaml().ShouldContain("stopped: { time: Canceled At (UTC) }");
        read.Yaml().ShouldContain("end: { date: Current Period End (UTC) }");
    }

    [Fact]
    public async Task Draft_OfObjectsInJson_LeavesThemOut()
    {
        var yaml = (await ProfiledFile.OfAsync(string.Concat(Enumerable.Range(0, 9).Select(row => $"{{\"event\":\"login\",\"companyId\":\"c{row % 2}\",\"timestamp\":\"2024-01-01T10:00:0{row}Z\",\"properties\":{{\"page\":\"x\"}}}}\n")), "rows.jsonl")).Yaml();
        yaml.ShouldContain("such as properties.key");
        yaml.ShouldNotContain("type: text");
    }

    [Fact]
    public async Task Draft_SaysHowTheFileIsWritten()
    {
        var yaml = (await ProfiledFile.OfAsync("Kundennummer;Datum;Umsatz (EUR)\n7;31.01.2024;1.234,50\n7;1.02.2024;2,25\n", "umsatz.txt")).Yaml();
        yaml.ShouldContain("format: csv\n    delimiter: \";\"\n    decimal: comma\n");
        yaml.ShouldContain("dates: [\"d.M.yyyy\"]");
        yaml.ShouldContain("account: Kundennummer");
    }

    [Fact]
    public async Task Draft_OfColumnsThatAreNotAllNumbers_ReadsThemAsText()
    {
        var yaml = (await ProfiledFile.OfAsync("account_id,seats,plan\nA,5,pro\nB,n/a,pro\nC,7,free\n")).Yaml();
        yaml.ShouldContain("seats: text");
    }

    [Fact]
    public async Task Draft_OfRowsWithoutAccount_JoinsTheFileThatKnowsIt()
    {
        using var folder = new TempFolder();
        folder.Write("data/contracts.csv", "contract_id,account_id\nC1,A\nC2,B\n");
        folder.Write("data/other.csv", "colour,account_id\nred,A\n");
        folder.Write("data/usage.csv", "usage_id,contract_id,day\n1,C1,2024-01-01\n2,C1,2024-01-02\n3,C2,2024-01-02\n");

        var yaml = (await ProfiledFile.InAsync(folder, "data/usage.csv")).Yaml();

        yaml.ShouldContain("contracts: { files: data/contracts.csv, on: contract_id, take: [account_id] }");
        yaml.ShouldContain("account: contracts.account_id");
    }

    [Fact]
    public async Task Draft_OfAnIdThatRepeats_IsComposed()
    {
        var rows = Enumerable.Range(0, 100).Select(row => $"A{row % 4},L{(row == 99 ? 0 : row)},2024-01-01,{row}\n");
        (await ProfiledFile.OfAsync("account_id,line_id,date,note\n" + string.Concat(rows))).Yaml().ShouldContain("id: [line_id, account_id]");
    }

    [Fact]
    public async Task Files_OfAPattern_AreOneTable()
    {
        using var folder = new TempFolder();
        folder.Write("data/jan.csv", "account_id,event,at\nA,login,2024-01-01 10:00\nA,login,2024-01-02 10:00\n");
        folder.Write("data/feb.csv", "account_id,event,at\nA,login,2024-02-01 10:00\nB,export,2024-02-01 10:00\n");

        var read = await ProfiledFile.InAsync(folder, "data/*.csv");

        read.File.Files.ShouldBe(["data/feb.csv", "data/jan.csv"]);
        (read.File.Rows, read.Column("at").Smallest).ShouldBe((4, "2024-01-01 10:00:00"));
        read.Yaml().ShouldContain("files: data/*.csv");
        folder.Write("data/mar.csv", "account_id,name\nA,Acme\n");
        (await ProfiledFile.ResultAsync(folder, "data/*.csv")).ShouldBeOfType<ProfileResult.Refused>().Problem.Message.ShouldContain("other columns");
    }

    [Fact]
    public async Task Rows_OfABegining_AreSaidToBeNotAll()
    {
        var read = await ProfiledFile.OfAsync("account_id,n\nA,1\nB,2\nC,3\n"u8.ToArray(), rows: 2);
        (read.File.Rows, read.File.IsWhole).ShouldBe((2, false));
    }

    [Theory]
    [InlineData("nowhere.csv", "no such file")]
    [InlineData("empty.csv", "no table")]
    [InlineData(".", "folder")]
    public async Task File_ThatIsNoTable_IsRefused(string name, string message)
    {
        using var folder = new TempFolder();
        folder.Write("empty.csv", string.Empty);
        (await ProfiledFile.ResultAsync(folder, name)).ShouldBeOfType<ProfileResult.Refused>().Problem.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData(1_048_575, "sheet_limit")]
    [InlineData(10_000, "round_count")]
    public async Task Count_OfRowsThatLooksCutOff_IsSaid(int rows, string code) =>
        (await ProfiledFile.OfAsync("account_id,n\n" + string.Concat(Enumerable.Range(0, rows).Select(row => $"{row},1\n")))).File.Findings.Select(finding => finding.Code).ShouldContain(code);
}
