using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

public sealed class AccountImportTests : IDisposable
{
    private const string Header = "id,name,start,end,plan,seats,from\n";
    private readonly ImportRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Undated_Rows_AreVersionsFromAlways()
    {
        Write("A,Acme,2024-01-01,,pro,5,\nB,,,,,,\n");

        var receipt = await _rig.ImportOneAsync(TestSources.Crm());

        (receipt.Records, receipt.Added, receipt.Known).ShouldBe((2, 2, 0));
        Accounts().ShouldBe(["A Acme 2024-01-01  2024-01-01 1", "B    always 1"]);
        Attributes().ShouldBe(["A plan always always pro 1", "A seats always always 5 1"]);
        _rig.Rows("SELECT first_fact, last_fact FROM import_files").ShouldBe([" "]);
    }

    [Fact]
    public async Task SecondImport_OnlyWhatChanged_IsAVersion()
    {
        Write("A,Acme,2024-01-01,,pro,5,\nB,Best,2024-01-01,,pro,5,\nC,Cold,2024-01-01,,pro,5,\n");
        await _rig.ImportAsync(TestSources.Crm(known: new KnownRule.AtImport()));
        Write("A,Acme,2024-01-01,,pro,9,\nB,Best,2024-01-01,2024-06-01,pro,5,\nC,Cold,2024-01-01,,,5,\n");

        var receipt = await _rig.ImportOneAsync(TestSources.Crm(known: new KnownRule.AtImport()));

        (receipt.Added, receipt.Changed, receipt.Known).ShouldBe((0, 2, 1));
        _rig.Rows("SELECT account, ended_at IS NOT NULL, import FROM accounts ORDER BY account, import").ShouldBe(["A False 1", "B False 1", "B True 2", "C False 1"]);
        _rig.Rows("SELECT account, attribute, coalesce(text, number::VARCHAR), import FROM attributes WHERE account = 'A' OR import = 2 ORDER BY ALL").ShouldBe(
            ["A plan pro 1", "A seats 5.0 1", "A seats 9.0 2"]);
    }

    [Fact]
    public async Task SecondImport_BackToTheOldValue_IsAVersionAgain()
    {
        foreach (var plan in new[] { "pro", "free", "pro", "pro" })
        {
            Write($"A,Acme {plan},2024-01-01,,{plan},,\n");
            await _rig.ImportAsync(TestSources.Crm());
        }

        _rig.Rows("SELECT text, import FROM attributes ORDER BY import").ShouldBe(["pro 1", "free 2", "pro 3"]);
        _rig.Rows("SELECT name, import FROM accounts ORDER BY import").ShouldBe(["Acme pro 1", "Acme free 2", "Acme pro 3"]);
        _rig.Rows("SELECT count(*) FROM imports").ShouldBe(["3"]);
    }

    [Fact]
    public async Task AccountStart_Attributes_HoldFromIt()
    {
        Write("A,Acme,2024-01-01,,pro,,\n");

        await _rig.ImportAsync(TestSources.Crm(TestSources.Accounts with { ValidFrom = new ValidFromRule.AccountStart() }));

        Attributes().ShouldBe(["A plan 2024-01-01 2024-01-01 pro 1"]);
        _rig.Rows("SELECT make_timestamp(first_fact)::DATE::VARCHAR FROM import_files").ShouldBe(["2024-01-01"]);
    }

    [Fact]
    public async Task Dated_Rows_AreHistory()
    {
        Write("A,Acme,2024-01-01,,pro,5,2024-01-01\nA,Acme Ltd,2024-01-01,,pro,9,2024-03-01\nA,Acme,2024-01-01,,free,5,2024-02-01\n");
        var source = TestSources.Crm(TestSources.Accounts with { ValidFrom = new ValidFromRule.FromColumn(new TimeColumn("from", ByDay: true)) });

        var receipt = await _rig.ImportOneAsync(source);

        (receipt.Added, receipt.Known, receipt.Refused.Count).ShouldBe((3, 0, 0));
        Accounts().ShouldBe(["A Acme Ltd 2024-01-01  2024-01-01 1"]);
        Attributes().ShouldBe(
        [
            "A plan 2024-01-01 2024-01-01 pro 1", "A plan 2024-02-01 2024-02-01 free 1", "A plan 2024-03-01 2024-03-01 pro 1",
            "A seats 2024-01-01 2024-01-01 5 1", "A seats 2024-02-01 2024-02-01 5 1", "A seats 2024-03-01 2024-03-01 9 1",
        ]);
    }

    [Fact]
    public async Task KnownColumn_Snapshots_KeepOnlyChanges()
    {
        Write("A,Acme,2024-01-01,,pro,5,2024-01-01\nA,Acme,2024-01-01,,pro,5,2024-01-02\nA,Acme,2024-01-01,,pro,9,2024-01-03\nA,Acme,2024-01-01,,pro,9,2024-01-04\n");
        var source = TestSources.Crm(known: new KnownRule.FromColumn("from"));

        var receipt = await _rig.ImportOneAsync(source);

        (receipt.Added, receipt.Known).ShouldBe((2, 2));
        Attributes().ShouldBe(["A plan always 2024-01-02 pro 1", "A seats always 2024-01-02 5 1", "A seats always 2024-01-04 9 1"]);
    }

    [Theory]
    [InlineData("A,Acme,2024-01-01,,pro,5,\nA,Other,2024-01-01,,pro,5,\n")]
    [InlineData("A,Acme,2024-01-01,,pro,5,\nA,Acme,2024-01-01,2024-05-01,pro,5,\n")]
    [InlineData("A,Acme,2024-01-01,,pro,5,\nA,Acme,2024-01-01,,pro,6,\n")]
    [InlineData("A,Acme,2024-01-01,,pro,5,\nA,Acme,2024-01-01,,free,,\n")]
    public async Task SameAccountTwice_OtherContent_IsAConflict(string rows)
    {
        Write(rows);

        var receipt = await _rig.ImportOneAsync(TestSources.Crm());

        (receipt.Added, receipt.Known).ShouldBe((1, 0));
        receipt.Refused.ShouldBe([new Refusal("id_conflict", 1, 2, "the account \"A\" has other content earlier in this file")]);
        Attributes().ShouldBe(["A plan always always pro 1", "A seats always always 5 1"]);
    }

    [Fact]
    public async Task SameAccountTwice_SameContent_IsKnown()
    {
        Write("A,Acme,2024-01-01,,pro,5,\nA,Acme,2024-01-01,,pro,5,\nA,Acme,2024-01-01,,pro,,\n");

        var receipt = await _rig.ImportOneAsync(TestSources.Crm());

        (receipt.Added, receipt.Known, receipt.Refused.Count).ShouldBe((1, 2, 0));
    }

    [Fact]
    public async Task SameAccountInTwoFiles_OtherContent_IsAConflict()
    {
        _rig.Write("crm1.csv", Header + "A,Acme,2024-01-01,,pro,5,\nB,Best,2024-01-01,,pro,5,\nC,Cold,2024-01-01,,pro,5,\n");
        _rig.Write("crm2.csv", Header + "A,Other,2024-01-01,,pro,5,\nB,Best,2024-01-01,,free,5,\nC,Cold,2024-01-01,,pro,5,\n");

        var receipts = await _rig.ImportAsync(TestSources.Crm());

        (receipts[1].Added, receipts[1].Known).ShouldBe((0, 1));
        receipts[1].Refused.ShouldBe([new Refusal("id_conflict", 2, 1, "the account \"A\" has other content in another file of this import")]);
        _rig.Rows("SELECT name FROM accounts ORDER BY account").ShouldBe(["Acme", "Best", "Cold"]);
    }

    [Fact]
    public async Task Refused_Account_IsShownAsJson()
    {
        Write("A,Acme,2024-01-01,,pro,5,\nA,Acme,2024-01-02,,pro,6,\n");

        await _rig.ImportAsync(TestSources.Crm(known: new KnownRule.AtImport()));

        _rig.Rows("SELECT record, content FROM refused").ShouldBe(
            ["""2 {"account":"A","name":"Acme","start":"2024-01-02T00:00:00Z","end":null,"plan":"pro","seats":6.0}"""]);
    }

    private void Write(string rows) => _rig.Write("crm.csv", Header + rows);

    private List<string> Accounts() => _rig.Rows(
        $"SELECT account, name, {Day("started_at")}, {Day("ended_at")}, {Day("known_at")}, import FROM accounts ORDER BY account, import");

    private List<string> Attributes() => _rig.Rows(
        $"SELECT account, attribute, {Day("valid_from")}, {Day("known_at")}, coalesce(text, number::INTEGER::VARCHAR), import FROM attributes ORDER BY account, attribute, valid_from, known_at, import");

    private static string Day(string column) =>
        $"CASE WHEN {column} = -9223372036854775808 THEN 'always' ELSE strftime(make_timestamp({column}), '%Y-%m-%d') END";
}
