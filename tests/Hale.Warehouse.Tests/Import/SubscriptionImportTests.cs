using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

public sealed class SubscriptionImportTests : IDisposable
{
    private const string Header = "account,id,product,start,end,stopped,amount,currency,notice\n";
    private const string Rows = "A,s1,pro,2024-01-01,2025-01-01,,100,eur,30\nA,s2,,2024-03-01,,2024-05-01,,,\nB,s3,free,2024-02-01,,,,,\n";
    private readonly ImportRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Rows_AreStoredAsTheySay()
    {
        Write(Rows);

        var receipt = await _rig.ImportOneAsync(ContractSources.Subscriptions());

        (receipt.Records, receipt.Added, receipt.Known, receipt.Refused.Count).ShouldBe((3, 3, 0, 0));
        _rig.Rows($"SELECT account, subscription, product, {At("occurred_at")}, {At("ends_at")}, {At("stopped_at")}, amount, months, currency, notice_days, known_at - occurred_at FROM subscriptions ORDER BY subscription").ShouldBe(
        [
            "A s1 pro 2024-01-01 2025-01-01  100.000000 1 EUR 30 0",
            "A s2  2024-03-01  2024-05-01  1   0",
            "B s3 free 2024-02-01    1   0",
        ]);
        _rig.Rows($"SELECT {At("first_fact")}, {At("last_fact")} FROM import_files").ShouldBe(["2024-01-01 2024-03-01"]);
    }

    [Fact]
    public async Task Terms_BeginAccounts_AndAreNoActivity()
    {
        Write(Rows);

        await _rig.ImportAsync(ContractSources.Subscriptions());

        _rig.Rows($"SELECT account, {At("first_fact_at")} FROM first_facts ORDER BY account").ShouldBe(["A 2024-01-01", "B 2024-02-01"]);
        _rig.Rows($"SELECT account, made, {At("known_at")} FROM accounts ORDER BY account").ShouldBe(["A True 2024-01-01", "B True 2024-02-01"]);
        _rig.Rows("SELECT count(*) FROM source_reach").ShouldBe(["0"]);
    }

    [Fact]
    public async Task ImportAgain_ChangesNothing()
    {
        Write(Rows);
        await _rig.ImportAsync(ContractSources.Subscriptions());
        var before = _rig.Facts();
        Write(string.Join('\n', Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse()) + "\n");

        var receipt = await _rig.ImportOneAsync(ContractSources.Subscriptions());

        (receipt.Skipped, receipt.Added, receipt.Changed, receipt.Known, receipt.Retracted).ShouldBe((false, 0, 0, 3, 0));
        _rig.Facts().ShouldBe(before);
    }

    [Fact]
    public async Task ChangedFile_KnownAtImport_KeepsWhatWasKnown()
    {
        Write(Rows);
        await _rig.ImportAsync(ContractSources.Subscriptions(known: new KnownRule.AtImport()));
        var first = _rig.Now;
        Write("A,s1,pro,2024-01-01,2025-01-01,2024-06-01,100,EUR,30\nA,s2,,2024-03-01,,2024-05-01,,,\nC,s4,pro,2024-04-01,,,,,\n");

        var receipt = await _rig.ImportOneAsync(ContractSources.Subscriptions(known: new KnownRule.AtImport()));

        (receipt.Added, receipt.Changed, receipt.Known, receipt.Retracted).ShouldBe((1, 1, 1, 1));
        Known(first.Micros).ShouldBe(["s1 ", "s2 2024-05-01", "s3 "]);
        Known(_rig.Now.Micros).ShouldBe(["s1 2024-06-01", "s2 2024-05-01", "s4 "]);
        _rig.Rows("SELECT subscription, count(*) FROM subscriptions WHERE closed_by IS NOT NULL GROUP BY ALL ORDER BY ALL").ShouldBe(["s1 1", "s3 1"]);
    }

    [Fact]
    public async Task ChangedFile_KnownWhenOccurred_PutsThePastRight()
    {
        Write(Rows);
        await _rig.ImportAsync(ContractSources.Subscriptions());
        Write("A,s1,pro,2024-02-01,,,100,EUR,30\n");

        var receipt = await _rig.ImportOneAsync(ContractSources.Subscriptions());

        (receipt.Changed, receipt.Retracted).ShouldBe((1, 2));
        _rig.Rows("SELECT subscription FROM subscriptions WHERE known_at < closed_at").ShouldBe(["s1"]);
        _rig.Rows($"SELECT account, {At("first_fact_at")} FROM first_facts ORDER BY ALL").ShouldBe(["A 2024-02-01"]);
        _rig.Rows("SELECT account FROM accounts WHERE closed_by IS NULL").ShouldBe(["A"]);
    }

    [Fact]
    public async Task SecondFile_SharesRows_UntilTheLastOneLosesThem()
    {
        Write(Rows);
        _rig.Write("terms2.csv", Header + Rows);
        var both = await _rig.ImportAsync(ContractSources.Subscriptions());
        (both[0].Added, both[1].Added, both[1].Known).ShouldBe((3, 0, 3));

        Write("A,s1,pro,2024-01-01,2025-01-01,,100,EUR,30\n");
        (await _rig.ImportAsync(ContractSources.Subscriptions()))[0].Retracted.ShouldBe(0);
        File.Delete(Path.Combine(_rig.Project, "terms2.csv"));
        _rig.MissingFiles = MissingFilePolicy.Retract;
        await _rig.ImportAsync(ContractSources.Subscriptions());

        _rig.Missing.ShouldBe([new MissingFile("contracts", "terms2.csv", 2, true)]);
        _rig.Rows("SELECT subscription FROM subscriptions WHERE closed_by IS NULL").ShouldBe(["s1"]);
        (await _rig.Store.CountAsync("contracts", CancellationToken.None)).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task WithoutIds_EqualRowsAreKept_AndEditedOnesAreNew()
    {
        var source = ContractSources.Subscriptions(ContractSources.Terms with { Id = [] });
        Write("A,s1,pro,2024-01-01,,,,,\nA,s1,pro,2024-01-01,,,,,\n");
        (await _rig.ImportOneAsync(source)).Added.ShouldBe(2);
        Write("A,s1,pro,2024-01-01,,,,,\nA,s1,pro,2024-01-01,,2024-02-01,,,\n");

        var receipt = await _rig.ImportOneAsync(source);

        (receipt.Added, receipt.Changed, receipt.Known, receipt.Retracted).ShouldBe((1, 0, 1, 1));
        _rig.Rows("SELECT subscription IS NULL, content_high IS NULL, count(*) FROM subscriptions GROUP BY ALL").ShouldBe(["True True 3"]);
    }

    [Fact]
    public async Task OtherPeriod_OfTheSameRows_IsAChange()
    {
        Write(Rows);
        await _rig.ImportAsync(ContractSources.Subscriptions());

        var receipt = await _rig.ImportOneAsync(ContractSources.Subscriptions(ContractSources.Terms with { Months = null }));

        (receipt.Changed, receipt.Known).ShouldBe((3, 0));
        _rig.Rows("SELECT count(months), count(*) FROM subscriptions WHERE closed_by IS NULL").ShouldBe(["0 3"]);
    }

    [Fact]
    public async Task SameId_OtherContent_IsRefused()
    {
        Write("A,s1,pro,2024-01-01,,,,,\nA,s1,free,2024-01-01,,,,,\n");

        var receipt = await _rig.ImportOneAsync(ContractSources.Subscriptions());

        var refused = receipt.Refused.ShouldHaveSingleItem();
        (receipt.Added, refused.Code, refused.Count).ShouldBe((1, RefusalCodes.IdConflict, 1));
        _rig.Rows("SELECT detail, content FROM refused").ShouldBe(
        [
            """the id "s1" stands for other content earlier in this file {"account":"A","product":"free","start":"2024-01-01T00:00:00Z","end":null,"stopped":null,"amount":null,"months":1,"currency":null,"notice_days":null,"id":"s1"}""",
        ]);
    }

    [Fact]
    public async Task UnknownAccount_IsRefused_UntilItIsDeclared()
    {
        _rig.AccountsFromEvents = false;
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,2024-01-01,,,\n");
        Write(Rows);
        var first = (await _rig.ImportAsync(TestSources.Crm(), ContractSources.Subscriptions()))[1];
        (first.Added, first.Refused.ShouldHaveSingleItem().Code).ShouldBe((2, RefusalCodes.UnknownAccount));
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,2024-01-01,,,\nB,Best,2024-01-01,,,\n");

        var second = (await _rig.ImportAsync(TestSources.Crm(), ContractSources.Subscriptions()))[1];

        (second.Skipped, second.Added, second.Refused.Count).ShouldBe((false, 1, 0));
    }

    private static string At(string micros) => $"strftime(make_timestamp({micros}), '%Y-%m-%d')";

    private void Write(string rows) => _rig.Write("terms1.csv", Header + rows);

    private List<string> Known(long moment) =>
        _rig.Rows($"SELECT subscription, {At("stopped_at")} FROM subscriptions WHERE known_at <= {moment} AND {moment} < closed_at ORDER BY subscription");
}
