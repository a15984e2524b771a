using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Engine.Import;

namespace Hale.Intake.Tests.Lookups;

public sealed class LookupTests : IDisposable
{
    private static readonly Lookup Plan = new("plan", "subs.csv", Sources.Csv, [new LookupKey("sub", "id")], ["owner", "tier"]);

    private static readonly RowMapping.Events Used = Sources.Logins with { Account = "plan.owner", Properties = [new PropertyColumn("tier", "plan.tier", ValueKind.Text)] };

    private readonly TempFolder _folder = new();

    public LookupTests() => _folder.Write("subs.csv", "id,owner,tier\ns1,acme,pro\ns2,bolt,\ns3,,free\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rows_WithAMatch_TakeItsColumns()
    {
        var rows = await LoadAsync("sub,at\ns2,2024-01-31\ns1,2024-01-31\ns3,2024-01-31\n");

        rows.Select(row => (row["account"], row["v0"], row["refusal"])).ShouldBe([("bolt", null, null), ("acme", "pro", null), (null, "free", "no_account")]);
        rows[2]["detail"].ShouldBe("`plan.owner` is empty");
        rows[2]["content"].ShouldBe("{\"sub\":\"s3\",\"at\":\"2024-01-31\"}");
    }

    [Fact]
    public async Task Rows_WithoutAMatchThatTheyNeed_AreRefused()
    {
        var rows = await LoadAsync("sub,at\ns9,2024-01-31\n,2024-01-31\n");

        rows.Select(row => (row["refusal"], row["detail"])).ShouldBe([("no_match", "subs.csv has no row with id \"s9\""), ("no_match", "`sub` is empty")]);
    }

    [Fact]
    public async Task Rows_WithoutAMatchThatTheyOnlyUse_AreKept()
    {
        _folder.Write("data.csv", "account,sub,at\na,s9,2024-01-31\n");

        var row = await Staged.OneAsync(_folder, Source(Plan, Used with { Account = "account" }));

        (row["refusal"], row["v0"]).ShouldBe((null, null));
    }

    [Fact]
    public async Task Condition_OverWhatIsLookedUp_NeedsAMatch()
    {
        _folder.Write("data.csv", "account,sub,at\na,s1,2024-01-31\nb,s3,2024-01-31\nc,s9,2024-01-31\n");
        var source = Source(Plan, Sources.Logins);
        var where = new Comparison(ComparisonOperator.Equal, new Reference("plan.tier", ValueKind.Text, true), new TextLiteral("pro"));

        var rows = (await Staged.LoadAsync(_folder, source with { Rows = source.Rows with { Where = where } })).Rows;

        rows.Select(row => row["refusal"]).ShouldBe([null, StagedColumns.LeftOut, "no_match"]);
    }

    [Fact]
    public async Task Key_InTheOtherFileTwice_IsAProblem()
    {
        _folder.Write("subs.csv", "id,owner,tier\ns1,acme,pro\ns2,x,y\ns1,acme,pro\n,a,b\n,a,b\n");
        _folder.Write("data.csv", "sub,at\ns2,2024-01-31\n");

        var problem = await Staged.ProblemAsync(_folder, Source(Plan, Used));

        problem.Message.ShouldBe("subs.csv has more than one row with id \"s1\", so the join `plan` could take either");
    }

    [Theory]
    [InlineData("id,owner\ns1,acme\n", "subs.csv has no column `tier`; its header has `id`, `owner`")]
    [InlineData("id,owner,tier\ns1,acme\n", "subs.csv has 1 unreadable record, so that a join could miss a row")]
    [InlineData("", "subs.csv is empty")]
    public async Task OtherFile_ThatCannotBeTrusted_IsAProblem(string text, string message)
    {
        _folder.Write("subs.csv", text);
        _folder.Write("data.csv", "sub,at\ns2,2024-01-31\n");

        (await Staged.ProblemAsync(_folder, Source(Plan, Used))).Message.ShouldBe(message);
    }

    [Fact]
    public async Task Files_OfOtherFormats_MeetByTheirText()
    {
        _folder.Write("more.jsonl", """{"id":7,"owner":{"name":"cube"},"area":"eu"}""" + "\n" + """{"id":7,"owner":{"name":"dart"},"area":"us"}""" + "\n");
        _folder.Write("data.csv", "sub,region,at\n7,us,2024-01-31\n7,eu,2024-01-31\n");
        var lookup = new Lookup("who", "more.jsonl", new FileFormat.ByEnding(), [new LookupKey("sub", "id"), new LookupKey("region", "area")], ["owner.name"]);

        var rows = (await Staged.LoadAsync(_folder, Source(lookup, Sources.Logins with { Account = "who.owner.name" }))).Rows;

        rows.Select(row => row["account"]).ShouldBe(["dart", "cube"]);
    }

    [Fact]
    public async Task Rows_OfALongFile_KeepTheirOrder()
    {
        const int Count = 300_000;
        _folder.Write("data.csv", "sub,at,who\n" + string.Concat(Enumerable.Range(0, Count).Select(row => $"s{(row * 7 % 2) + 1},2024-01-31,{row}\n")));

        var rows = (await Staged.LoadAsync(_folder, Source(Plan, Used with { Contact = "who" }))).Rows;

        rows.Select(row => row["contact"]).ShouldBe(Enumerable.Range(0, Count).Select(row => $"{row}"));
    }

    [Fact]
    public async Task OtherFile_Changed_ChangesTheFingerprint()
    {
        _folder.Write("data.csv", "sub,at\ns2,2024-01-31\n");
        var before = (await Staged.LoadAsync(_folder, Source(Plan, Used))).File;
        _folder.Write("subs.csv", "id,owner,tier\ns1,acme,pro\ns2,cube,\n");

        var after = (await Staged.LoadAsync(_folder, Source(Plan, Used))).File;

        after.Fingerprint.ShouldNotBe(before.Fingerprint);
        after.Others.ShouldHaveSingleItem().Path.ShouldEndWith("subs.csv");
    }

    private static SourceDefinition Source(Lookup lookup, RowMapping mapping) => Sources.Source(mapping) with { Rows = new RowPreparation { Lookups = [lookup] } };

    private async Task<IReadOnlyList<StagedRow>> LoadAsync(string text)
    {
        _folder.Write("data.csv", text);
        return (await Staged.LoadAsync(_folder, Source(Plan, Used))).Rows;
    }
}
