using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

/// <summary>Accounts whose rows are versions, each believed from one moment until another.</summary>
public sealed class AccountHistoryTests : IDisposable
{
    private const string Header = "id,name,start,end,plan,seats,since,until\n";

    private readonly ImportRig _rig = new();

    [Fact]
    public async Task Snapshot_OfTwoVersions_IsKnownAsItWasThen()
    {
        Write("crm.csv", "A,Acme,2020-01-01,,basic,5,2023-01-10T00:00:00Z,2023-02-10T00:00:00Z", "A,Acme,2020-01-01,,pro,5,2023-02-10T00:00:00Z,");
        (await _rig.ImportOneAsync(HistorySources.Accounts())).Added.ShouldBe(2);
        Plan("2023-01-09").ShouldBe("");
        Plan("2023-01-10").ShouldBe("basic");
        Plan("2023-02-09").ShouldBe("basic");
        Plan("2023-02-10").ShouldBe("pro");
        HistorySources.At(_rig, "accounts", "name", "2023-03-01").ShouldBe("Acme");
        _rig.Rows("SELECT count(*) FROM attributes WHERE valid_from >= known_at").ShouldBe(["0"]);
    }

    [Fact]
    public async Task ReExport_WithTheEndFilledIn_ClosesAndAdds()
    {
        Write("crm.csv", "A,Acme,2020-01-01,,basic,5,2023-01-10T00:00:00Z,");
        await _rig.ImportAsync(HistorySources.Accounts());
        Write("crm.csv", "A,Acme,2020-01-01,,basic,5,2023-01-10T00:00:00Z,2023-02-10T00:00:00Z", "A,Acme,2020-01-01,,pro,,2023-02-10T00:00:00Z,");
        var receipt = await _rig.ImportOneAsync(HistorySources.Accounts());
        (receipt.Added, receipt.Changed, receipt.Known, receipt.Retracted).ShouldBe((1, 1, 0, 0));
        _rig.Rows("SELECT count(*) FROM accounts").ShouldBe(["2"]);
        Plan("2023-02-09").ShouldBe("basic");
        Plan("2023-02-10").ShouldBe("pro");
        HistorySources.At(_rig, "attributes", "attribute", "2023-02-10").ShouldBe("plan");

        (await _rig.ImportOneAsync(HistorySources.Accounts())).Skipped.ShouldBeTrue();
        Write("crm2.csv", "A,Acme,2020-01-01,,pro,,2023-02-10T00:00:00Z,");
        (await _rig.ImportAsync(HistorySources.Accounts()))[1].Known.ShouldBe(1);
    }

    [Fact]
    public async Task Pieces_InTheOtherOrder_GiveTheSameKnowledge()
    {
        Write("crm1.csv", "A,Acme,2020-01-01,,pro,5,2023-02-10T00:00:00Z,");
        await _rig.ImportAsync(HistorySources.Accounts());
        Write("crm2.csv", "A,Acme,2020-01-01,,basic,5,2023-01-10T00:00:00Z,");
        (await _rig.ImportAsync(HistorySources.Accounts())).Sum(file => file.Refused.Count).ShouldBe(0);
        Plan("2023-02-01").ShouldBe("basic");
        Plan("2023-02-10").ShouldBe("pro");
    }

    [Theory]
    [InlineData(AbsenceRule.Retracted, "1", "", "")]
    [InlineData(AbsenceRule.Ended, "1", "2023-02-10", "")]
    public async Task LastVersionOver_WithoutAnother_WasDeleted(AbsenceRule absent, string before, string after, string again)
    {
        Write("crm.csv", "A,Acme,2020-01-01,,basic,5,2023-01-10T00:00:00Z,2023-02-10T00:00:00Z");
        await _rig.ImportAsync(HistorySources.Accounts(absent: absent));
        HistorySources.At(_rig, "accounts", "count(*)", "2023-02-09").ShouldBe(before);
        Ended("2023-02-11").ShouldBe(after);

        Write("crm2.csv", "A,Acme,2020-01-01,,basic,5,2023-03-10T00:00:00Z,");
        await _rig.ImportAsync(HistorySources.Accounts(absent: absent));
        Ended("2023-02-11").ShouldBe(after);
        Ended("2023-03-11").ShouldBe(again);
        HistorySources.At(_rig, "accounts", "count(*)", "2023-03-11").ShouldBe("1");
    }

    [Fact]
    public async Task LastVersionOver_Kept_GoesOn()
    {
        Write("crm.csv", "A,Acme,2020-01-01,,basic,5,2023-01-10T00:00:00Z,2023-02-10T00:00:00Z");
        await _rig.ImportAsync(HistorySources.Accounts(absent: AbsenceRule.Kept));
        Plan("2023-06-01").ShouldBe("basic");
    }

    [Fact]
    public async Task DbtSnapshot_LeavesOutWhatSaysDeleted_AndReadsFarEndsAsOpen()
    {
        var snapshot = HistorySources.Accounts(KnownRule.Interval.DbtSnapshot, AbsenceRule.Ended);
        _rig.Write(
            "crm.csv",
            "id,name,start,end,plan,seats,dbt_scd_id,dbt_updated_at,dbt_valid_from,dbt_valid_to,dbt_is_deleted\n"
            + "A,Acme,2020-01-01,,basic,5,x1,2023-01-10,2023-01-10 00:00:00,2023-02-10 00:00:00,False\n"
            + "A,Acme,2020-01-01,,basic,5,x2,2023-01-10,2023-02-10 00:00:00,9999-12-31 00:00:00,True\n"
            + "B,Best,2020-01-01,,pro,5,x3,2023-01-10,2023-01-10 00:00:00,9999-12-31 00:00:00,False\n"
            + "C,Cee,2020-01-01,,pro,5,x4,2023-01-10,2023-01-10 00:00:00,2999-12-31 00:00:00,False\n");
        var receipt = await _rig.ImportOneAsync(snapshot);
        (receipt.Added, receipt.LeftOut, receipt.Refused.Count).ShouldBe((3, 1, 0));
        Ended("2023-02-11").ShouldBe("2023-02-10");
        HistorySources.At(_rig, "accounts", "account", "2024-01-01").ShouldBe("A | B | C");
        _rig.Rows("SELECT account FROM accounts WHERE closed_by IS NULL ORDER BY 1").ShouldBe(["A", "B", "C"]);
    }

    [Fact]
    public async Task Fivetran_EndIsTheLastMillisecond()
    {
        _rig.Write(
            "crm.csv",
            "id,name,start,end,plan,seats,_fivetran_start,_fivetran_end,_fivetran_active\n"
            + "A,Acme,2020-01-01,,basic,5,2023-01-10T00:00:00.000Z,2023-02-09T23:59:59.999Z,false\n"
            + "A,Acme,2020-01-01,,pro,5,2023-02-10T00:00:00.000Z,9999-12-31T23:59:59.999Z,true\n");
        await _rig.ImportAsync(HistorySources.Accounts(KnownRule.Interval.Fivetran));
        _rig.Rows("SELECT strftime(make_timestamp(closed_at), '%Y-%m-%d %H:%M:%S') FROM accounts WHERE closed_by IS NOT NULL").ShouldBe(["2023-02-10 00:00:00"]);
        Plan("2023-02-10").ShouldBe("pro");
    }

    [Fact]
    public async Task OverlappingVersions_AreRefused_NamingBoth()
    {
        Write("crm.csv", "A,Acme,2020-01-01,,basic,5,2023-01-10T00:00:00Z,2023-03-10T00:00:00Z", "A,Acme,2020-01-01,,pro,5,2023-02-10T00:00:00Z,");
        var refusal = (await _rig.ImportOneAsync(HistorySources.Accounts())).Refused.ShouldHaveSingleItem();
        (refusal.Code, refusal.FirstRecord).ShouldBe((RefusalCodes.IdConflict, 2));
        refusal.FirstDetail.ShouldBe(
            "the account \"A\" was believed in two ways at once: here from 2023-02-10T00:00:00Z on, and earlier in this file from 2023-01-10T00:00:00Z to 2023-03-10T00:00:00Z");
    }

    [Fact]
    public async Task EndBeforeTheBeginning_IsRefused()
    {
        Write("crm.csv", "A,Acme,2020-01-01,,basic,5,2023-03-10T00:00:00Z,2023-01-10T00:00:00Z", "B,Best,2020-01-01,,basic,5,2023-03-10T00:00:00Z,soon");
        var refusals = (await _rig.ImportOneAsync(HistorySources.Accounts())).Refused;
        refusals.ShouldHaveSingleItem().ShouldBe(new Refusal(RefusalCodes.BadTime, 2, 1, "`until` 2023-01-10T00:00:00Z lies before `since` 2023-03-10T00:00:00Z"));
    }

    [Fact]
    public async Task PlainSource_ThatBecomesAHistory_BeginsAnew()
    {
        Write("crm.csv", "A,Acme,2020-01-01,,basic,5,2023-01-10T00:00:00Z,2023-02-10T00:00:00Z", "A,Acme,2020-01-01,,pro,5,2023-02-10T00:00:00Z,");
        await _rig.ImportAsync(TestSources.Crm(known: new KnownRule.AtImport()));
        await _rig.ImportAsync(HistorySources.Accounts());
        Plan("2023-02-01").ShouldBe("basic");
        Plan("2024-02-01").ShouldBe("pro");
        HistorySources.At(_rig, "accounts", "count(*)", "2024-02-01").ShouldBe("1");
    }

    public void Dispose() => _rig.Dispose();

    private string Plan(string day) => string.Join(" | ", _rig.Rows(
        $"""
        SELECT text FROM attributes
        WHERE attribute = 'plan' AND valid_from < epoch_us(TIMESTAMPTZ '{day} 00:00:00Z') AND known_at <= epoch_us(TIMESTAMPTZ '{day} 00:00:00Z') AND closed_at > epoch_us(TIMESTAMPTZ '{day} 00:00:00Z')
        """));

    private string Ended(string day) => HistorySources.At(_rig, "(SELECT * FROM accounts WHERE ended_at IS NOT NULL AND account = 'A')", "strftime(make_timestamp(ended_at), '%Y-%m-%d')", day);

    private void Write(string file, params string[] rows) => _rig.Write(file, Header + string.Concat(rows.Select(row => row + "\n")));
}
