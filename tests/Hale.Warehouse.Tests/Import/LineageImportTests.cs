using Hale.Core.Lineage;
using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

public sealed class LineageImportTests : IDisposable
{
    private const string Header = "account,id,what,other,day\n";
    private static readonly RowMapping.Accounts Bare = new("id", null, null, null, [], new ValidFromRule.Undated());
    private static readonly RowMapping.Lineage Mapping = new("account", new LineageRule.FromColumn("what", LineageWords.All), new TimeColumn("day", ByDay: true)) { Into = "other", From = "other", Id = ["id"] };
    private readonly ImportRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Rows_OfKnownAccounts_AreStoredAsTheySay()
    {
        Declare("A", "B", "N");
        _rig.Write("moves.csv", Header + "A,1,merged,B,2024-03-01\nN,2,split,B,2024-04-01\n");

        await ImportAsync();
        var before = _rig.Facts();
        var again = await ImportAsync();

        Stored("true").ShouldBe(["A merged B 2024-03-01", "N split B 2024-04-01"]);
        (again.Skipped, _rig.Facts().SequenceEqual(before)).ShouldBe((true, true));
        _rig.Rows("SELECT count(*) FROM first_facts").ShouldBe(["0"]);
    }

    [Fact]
    public async Task Rows_OfUnknownAccounts_AreRefusedUntilBothAreKnown()
    {
        Declare("A");
        _rig.Write("moves.csv", Header + "A,1,merged,B,2024-03-01\nX,2,merged,Y,2024-04-01\n");

        var first = await ImportAsync();
        Declare("A", "B", "X");
        var second = await ImportAsync();

        first.Refused.Select(refused => (refused.Code, refused.Count)).ShouldBe([(RefusalCodes.UnknownAccount, 2)]);
        second.Refused.Select(refused => (refused.Code, refused.Count)).ShouldBe([(RefusalCodes.UnknownAccount, 1)]);
        Stored("true").ShouldBe(["A merged B 2024-03-01"]);
        _rig.Rows("SELECT count(*) FROM accounts WHERE made").ShouldBe(["0"]);
    }

    [Fact]
    public async Task ChangedFile_RetractsAndCorrects()
    {
        Declare("A", "B", "C");
        _rig.Write("moves.csv", Header + "A,1,merged,B,2024-03-01\nB,2,renamed,C,2024-04-01\n");
        await ImportAsync();
        _rig.Write("moves.csv", Header + "A,1,merged,C,2024-03-01\n");

        var receipt = await ImportAsync();

        (receipt.Added, receipt.Changed, receipt.Retracted).ShouldBe((0, 1, 1));
        Stored("closed_by IS NULL").ShouldBe(["A merged C 2024-03-01"]);
    }

    private void Declare(params string[] accounts) => _rig.Write("crm.csv", "id\n" + string.Concat(accounts.Select(account => account + "\n")));

    private async Task<FileReceipt> ImportAsync() =>
        (await _rig.ImportAsync(TestSources.Crm(Bare), TestSources.Of("moves", Mapping, "moves.csv"))).Single(receipt => receipt.Source == "moves");

    private List<string> Stored(string condition) =>
        _rig.Rows($"SELECT account, kind, other, strftime(make_timestamp(occurred_at), '%Y-%m-%d') FROM lineage WHERE {condition} ORDER BY account");
}
