using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

/// <summary>Rows other than accounts that are versions, each believed from one moment until another.</summary>
public sealed class RowHistoryTests : IDisposable
{
    private const string Terms = "id,account,product,start,end,stopped,amount,currency,notice,since,until\n";

    private readonly ImportRig _rig = new();

    [Fact]
    public async Task Subscription_ReExported_ClosesAndAdds()
    {
        Write("terms.csv", Terms, "s1,A,pro,2023-01-01,2024-01-01,,100,EUR,,2023-01-10T00:00:00Z,");
        await _rig.ImportAsync(HistorySources.Subscriptions());
        Write("terms.csv", Terms, "s1,A,pro,2023-01-01,2024-01-01,,100,EUR,,2023-01-10T00:00:00Z,2023-05-01T00:00:00Z", "s1,A,pro,2023-01-01,2024-01-01,,150,EUR,,2023-05-01T00:00:00Z,");
        var receipt = await _rig.ImportOneAsync(HistorySources.Subscriptions());
        (receipt.Added, receipt.Changed, receipt.Known, receipt.Retracted).ShouldBe((1, 1, 0, 0));
        Amount("2023-04-30").ShouldBe("100");
        Amount("2023-05-01").ShouldBe("150");
        _rig.Rows("SELECT count(*) FROM subscriptions").ShouldBe(["2"]);
    }

    [Fact]
    public async Task Subscription_VersionsInPieces_InAnyOrder_AreTheSame()
    {
        string[] rows = ["s1,A,pro,2023-01-01,,,100,EUR,,2023-01-10T00:00:00Z,", "s1,A,pro,2023-01-01,,,300,EUR,,2023-03-10T00:00:00Z,", "s1,A,pro,2023-01-01,,,200,EUR,,2023-02-10T00:00:00Z,2023-02-20T00:00:00Z"];
        foreach (var (place, row) in rows.Index())
        {
            Write($"terms{place}.csv", Terms, row);
            (await _rig.ImportAsync(HistorySources.Subscriptions())).Sum(file => file.Refused.Count).ShouldBe(0);
        }

        new[] { "2023-02-01", "2023-02-15", "2023-03-01", "2023-03-15" }.Select(Amount).ShouldBe(["100", "200", "", "300"]);
    }

    [Fact]
    public async Task Subscription_DeletedAtTheSource_Stopped()
    {
        var source = HistorySources.Subscriptions(AbsenceRule.Ended);
        Write("terms.csv", Terms, "s1,A,pro,2023-01-01,2024-01-01,,100,EUR,,2023-01-10T00:00:00Z,2023-05-01T00:00:00Z");
        await _rig.ImportAsync(source);
        Stopped("2023-04-30").ShouldBe("");
        Stopped("2023-05-02").ShouldBe("2023-05-01");
        Write("terms2.csv", Terms, "s1,A,pro,2023-01-01,2024-01-01,,100,EUR,,2023-06-01T00:00:00Z,");
        await _rig.ImportAsync(source);
        Stopped("2023-05-02").ShouldBe("2023-05-01");
        Stopped("2023-06-02").ShouldBe("");
        HistorySources.At(_rig, "subscriptions", "count(*)", "2023-06-02").ShouldBe("1");
        (await _rig.ImportAsync(source)).ShouldAllBe(file => file.Skipped);
    }

    [Fact]
    public async Task Contact_Versions_AreKnownAsTheyWere()
    {
        const string Header = "account,id,name,created,left,admin,role,since,until\n";
        Write("people.csv", Header, "A,u1,Ann,2020-01-01,,true,lead,2023-01-10T00:00:00Z,2023-02-10T00:00:00Z", "A,u1,Ann,2020-01-01,,true,boss,2023-02-10T00:00:00Z,2023-04-10T00:00:00Z");
        _rig.AccountsFromEvents = false;
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,,,,,\n");
        await _rig.ImportAsync(TestSources.Crm(), HistorySources.Contacts(AbsenceRule.Ended));
        new[] { "2023-01-20", "2023-02-10", "2023-05-01" }.Select(day => HistorySources.At(_rig, "contacts", "p_role, ended_at IS NOT NULL", day)).ShouldBe(["lead False", "boss False", "boss True"]);
    }

    [Fact]
    public async Task Point_CorrectedLater_IsWhatWasBelieved()
    {
        const string Header = "account,at,series,value,since,until\n";
        Write("points.csv", Header, "A,2023-01-01,nps,5,2023-01-10T00:00:00Z,2023-02-10T00:00:00Z", "A,2023-01-01,nps,6,2023-02-10T00:00:00Z,", "A,2023-01-02,nps,7,2023-02-10T00:00:00Z,");
        await _rig.ImportAsync(HistorySources.Points());
        HistorySources.At(_rig, "series", "text", "2023-02-01").ShouldBe("5");
        HistorySources.At(_rig, "series", "text", "2023-02-10").ShouldBe("6 | 7");
        _rig.Rows("SELECT strftime(make_timestamp(known_at), '%m-%d') FROM first_facts ORDER BY 1").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Event_Overlapping_IsRefused_AlsoBesideWhatIsStored()
    {
        const string Header = "id,account,contact,event,at,amount,since,until\n";
        Write("usage.csv", Header, "e1,A,u,login,2023-01-01,1,2023-01-10T00:00:00Z,2023-03-10T00:00:00Z");
        await _rig.ImportAsync(HistorySources.Events());
        Write("usage2.csv", Header, "e1,A,u,login,2023-01-01,2,2023-02-10T00:00:00Z,2023-04-10T00:00:00Z");
        var refusal = (await _rig.ImportAsync(HistorySources.Events()))[1].Refused.ShouldHaveSingleItem();
        refusal.Code.ShouldBe(RefusalCodes.IdConflict);
        refusal.FirstDetail.ShouldBe(
            "the id \"e1\" was believed in two ways at once: here from 2023-02-10T00:00:00Z to 2023-04-10T00:00:00Z, and as is stored already from 2023-01-10T00:00:00Z to 2023-03-10T00:00:00Z");
    }

    [Fact]
    public async Task RetractedFile_ThatComesBack_CountsAgain()
    {
        Write("terms.csv", Terms, "s1,A,pro,2023-01-01,,,100,EUR,,2023-01-10T00:00:00Z,");
        Write("terms2.csv", Terms, "s2,A,pro,2023-01-01,,,200,EUR,,2023-01-10T00:00:00Z,");
        await _rig.ImportAsync(HistorySources.Subscriptions());
        File.Delete(Path.Combine(_rig.Project, "terms2.csv"));
        _rig.MissingFiles = MissingFilePolicy.Retract;
        await _rig.ImportAsync(HistorySources.Subscriptions());
        Amount("2024-06-01").ShouldBe("100");
        Write("terms2.csv", Terms, "s2,A,pro,2023-01-01,,,200,EUR,,2023-01-10T00:00:00Z,");
        await _rig.ImportAsync(HistorySources.Subscriptions());
        Amount("2024-06-01").ShouldBe("100 | 200");
    }

    public void Dispose() => _rig.Dispose();

    private string Amount(string day) => HistorySources.At(_rig, "subscriptions", "amount::INTEGER", day);

    private string Stopped(string day) => HistorySources.At(_rig, "(SELECT * FROM subscriptions WHERE stopped_at IS NOT NULL)", "strftime(make_timestamp(stopped_at), '%Y-%m-%d')", day);

    private void Write(string file, string header, params string[] rows) => _rig.Write(file, header + string.Concat(rows.Select(row => row + "\n")));
}
