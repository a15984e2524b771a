using Hale.Core.Sources;

namespace Hale.Tests.Import;

/// <summary>What it means that a row of a current-state table is no longer there.</summary>
public sealed class AbsenceTests : IDisposable
{
    private const string Terms = "id,account,product,start,end,stopped,amount,currency,notice\n";

    private readonly ImportRig _rig = new();

    [Fact]
    public async Task Account_Ended_EndsAtTheImportThatMissedIt_AndComesBack()
    {
        var source = TestSources.Crm(known: new KnownRule.AtImport()) with { Absent = AbsenceRule.Ended };
        Accounts("A,Acme,2020-01-01,,basic,5", "B,Best,2020-01-01,,pro,5");
        await _rig.ImportAsync(source);
        Accounts("A,Acme,2020-01-01,,basic,5");
        var missed = await _rig.ImportOneAsync(source);
        (missed.Added, missed.Changed, missed.Retracted, missed.Ended).ShouldBe((0, 0, 0, 1));
        var then = _rig.Now.Micros;
        Standing().ShouldBe(["A ", $"B {then}"]);
        _rig.Rows("SELECT text FROM attributes WHERE account = 'B' AND attribute = 'plan' AND closed_by IS NULL").ShouldBe(["pro"]);

        Accounts("A,Acme,2020-01-01,,basic,5", "B,Best,2020-01-01,,pro,5");
        var back = await _rig.ImportOneAsync(source);
        (back.Added, back.Known, back.Ended).ShouldBe((1, 1, 0));
        Standing().ShouldBe(["A ", "B "]);
        _rig.Rows($"SELECT ended_at = {then} FROM accounts WHERE account = 'B' AND known_at <= {then} AND closed_at > {then} ORDER BY known_at DESC LIMIT 1").ShouldBe(["True"]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Subscription_Ended_StopsThen_AndComesBackAsAVersion(KnownRule known)
    {
        var source = ContractSources.Subscriptions(known: known) with { Absent = AbsenceRule.Ended };
        _rig.Write("terms.csv", Terms + "s1,A,pro,2023-01-01,2025-01-01,,100,EUR,\ns2,A,pro,2023-01-01,,,200,EUR,\n");
        await _rig.ImportAsync(source);
        var first = _rig.Now.Micros;
        _rig.Write("terms.csv", Terms + "s2,A,pro,2023-01-01,,,200,EUR,\n");
        (await _rig.ImportOneAsync(source)).ShouldSatisfyAllConditions(receipt => receipt.Ended.ShouldBe(1), receipt => receipt.Retracted.ShouldBe(0));
        var second = _rig.Now.Micros;
        _rig.Write("terms.csv", Terms + "s1,A,pro,2023-01-01,2025-01-01,,100,EUR,\ns2,A,pro,2023-01-01,,,200,EUR,\n");
        (await _rig.ImportOneAsync(source)).Added.ShouldBe(1);
        var third = _rig.Now.Micros;

        (Stopped(first), Stopped(second), Stopped(third)).ShouldBe(("", $"{second}", ""));
        new[] { first, second, third }.Select(moment => At(moment, "count(*)")).ShouldBe(["2", "2", "2"]);
        (await _rig.ImportOneAsync(source)).Skipped.ShouldBeTrue();
        _rig.Write("terms.csv", Terms + "s2,A,pro,2023-01-01,,,200,EUR,\ns1,A,pro,2023-01-01,2025-01-01,,100,EUR,\n");
        (await _rig.ImportOneAsync(source)).Known.ShouldBe(2);
    }

    public static TheoryData<KnownRule> Rules => [new KnownRule.AtImport(), new KnownRule.WhenOccurred()];

    [Fact]
    public async Task Contact_Ended_LeavesThen()
    {
        const string Header = "account,id,name,created,left,admin,role\n";
        var source = ContractSources.Contacts(known: new KnownRule.AtImport()) with { Absent = AbsenceRule.Ended };
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,,,,,\n");
        _rig.Write("people.csv", Header + "A,u1,Ann,2020-01-01,,true,lead\nA,u2,Bob,2020-01-01,,false,lead\n");
        await _rig.ImportAsync(TestSources.Crm(), source);
        _rig.Write("people.csv", Header + "A,u2,Bob,2020-01-01,,false,lead\n");
        (await _rig.ImportAsync(TestSources.Crm(), source))[1].Ended.ShouldBe(1);
        _rig.Rows($"SELECT contact, ended_at = {_rig.Now.Micros}, p_role FROM contacts WHERE closed_by IS NULL ORDER BY 1").ShouldBe(["u1 True lead", "u2  lead"]);
    }

    [Theory]
    [InlineData(AbsenceRule.Kept, 2)]
    [InlineData(AbsenceRule.Retracted, 1)]
    public async Task Kept_SaysNothing(AbsenceRule absent, int standing)
    {
        _rig.Write("usage.csv", "id,account,contact,event,at,amount\n1,A,u,login,2023-01-01,1\n");
        _rig.Write("terms.csv", Terms + "s1,A,pro,2023-01-01,,,100,EUR,\n");
        Accounts("A,Acme,2020-01-01,,basic,5");
        SourceDefinition[] sources = [.. new[] { TestSources.Crm(), TestSources.Usage(TestSources.Events with { Id = "id" }), ContractSources.Subscriptions() }.Select(source => source with { Absent = absent })];
        await _rig.ImportAsync(sources);
        _rig.Write("usage.csv", "id,account,contact,event,at,amount\n2,A,u,login,2023-01-01,1\n");
        _rig.Write("terms.csv", Terms + "s2,A,pro,2023-01-01,,,100,EUR,\n");
        Accounts("B,Best,2020-01-01,,basic,5");
        await _rig.ImportAsync(sources);
        foreach (var table in new[] { "(FROM accounts WHERE NOT made)", "events", "subscriptions" })
        {
            _rig.Rows($"SELECT count(*) FROM {table} WHERE closed_by IS NULL").ShouldBe([$"{standing}"], table);
        }
    }

    [Fact]
    public async Task Kept_WithoutIds_AfterAnotherMapping_IsNotCountedTwice()
    {
        _rig.Write("usage.csv", "account,contact,event,at,amount\nA,u,login,2023-01-01,1\n");
        await _rig.ImportAsync(TestSources.Usage() with { Absent = AbsenceRule.Kept });
        await _rig.ImportAsync(TestSources.Usage(TestSources.Events with { Contact = null }) with { Absent = AbsenceRule.Kept });
        _rig.Rows("SELECT count(*) FROM events WHERE closed_by IS NULL").ShouldBe(["1"]);
    }

    public void Dispose() => _rig.Dispose();

    private void Accounts(params string[] rows) => _rig.Write("crm.csv", "id,name,start,end,plan,seats\n" + string.Concat(rows.Select(row => row + "\n")));

    private List<string> Standing() => _rig.Rows("SELECT account, arg_max(CASE WHEN ended_at IS NULL THEN '' ELSE ended_at::VARCHAR END, (known_at, import)) FROM accounts WHERE closed_by IS NULL GROUP BY 1 ORDER BY 1");

    private string Stopped(long moment) => At(moment, "coalesce(max(stopped_at)::VARCHAR, '')");

    private string At(long moment, string column) => _rig.Rows($"SELECT {column} FROM subscriptions WHERE known_at <= {moment} AND closed_at > {moment}")[0];
}
