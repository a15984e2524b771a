using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

/// <summary>A file that is imported again: nothing changes, or exactly what was appended, deleted and edited does, and what was known stays known.</summary>
public sealed class ChangedFileTests : IDisposable
{
    private const string Header = "id,account,contact,event,at,amount,entered\n";
    private static readonly RowMapping.Events WithId = TestSources.Events with { Id = "id" };
    private readonly ImportRig _rig = new();

    public static TheoryData<KnownRule> Rules => [new KnownRule.WhenOccurred(), new KnownRule.AtImport(), new KnownRule.FromColumn("entered")];

    public void Dispose() => _rig.Dispose();

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task EventsWithId_AppendedDeletedAndEdited_AreCountedExactly(KnownRule known)
    {
        var source = TestSources.Usage(WithId, known: known);
        var (first, before) = await ThriceAsync(source, () => WriteEvents(Event(0, 100)));
        first.Added.ShouldBe(100);

        WriteEvents([.. Event(10, 110).Select((line, index) => index == 5 ? line.Replace(",2,", ",7,", StringComparison.Ordinal) : line)]);
        var receipt = await _rig.ImportOneAsync(source);

        (receipt.Records, receipt.Added, receipt.Changed, receipt.Retracted, receipt.Known).ShouldBe((100, 10, 1, 10, 89));
        receipt.Refused.ShouldBeEmpty();
        Known("events", "import = 1").ShouldBe(before);
        _rig.Rows("SELECT count(*) FILTER (WHERE closed_by = 2), count(*) FILTER (WHERE closed_by IS NULL), count(*) FROM events").ShouldBe(["11 100 111"]);
        await ShouldStayAsync(source);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task EventsWithoutId_AppendedDeletedAndEdited_AreCountedExactly(KnownRule known)
    {
        var source = TestSources.Usage(known: known);
        var (first, before) = await ThriceAsync(source, () => WriteEvents(Event(0, 100)));
        first.Added.ShouldBe(100);

        WriteEvents([.. Event(10, 110).Select((line, index) => index == 5 ? line.Replace(",2,", ",7,", StringComparison.Ordinal) : line)]);
        var receipt = await _rig.ImportOneAsync(source);

        (receipt.Records, receipt.Added, receipt.Changed, receipt.Retracted, receipt.Known).ShouldBe((100, 11, 0, 11, 89));
        Known("events", "import = 1").ShouldBe(before);
        await ShouldStayAsync(source);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task LongSeries_AppendedDeletedAndEdited_AreCountedExactly(KnownRule known)
    {
        var source = TestSources.Of("metrics", new RowMapping.LongSeries("account", TestSources.At, "event", "amount"), "usage.csv", known);
        var (first, before) = await ThriceAsync(source, () => WriteEvents(Event(0, 100)));
        first.Added.ShouldBe(100);

        WriteEvents([.. Event(10, 110).Select((line, index) => index == 5 ? line.Replace(",2,", ",7,", StringComparison.Ordinal) : line)]);
        var receipt = await _rig.ImportOneAsync(source);

        (receipt.Records, receipt.Added, receipt.Changed, receipt.Retracted, receipt.Known).ShouldBe((100, 10, 1, 10, 89));
        Known("series", "import = 1").ShouldBe(before);
        await ShouldStayAsync(source);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task WideSeries_AppendedDeletedAndEdited_AreCountedExactly(KnownRule known)
    {
        var source = TestSources.Of("metrics", new RowMapping.WideSeries("account", TestSources.At), "usage.csv", known);
        string Line(int row) => $"A{row},2024-01-01T00:{row / 60:00}:{row % 60:00}Z,{row},x,2024-02-01\n";
        var (first, _) = await ThriceAsync(source, () => _rig.Write("usage.csv", "account,at,nps,tier,entered\n" + string.Concat(Enumerable.Range(0, 100).Select(Line))));
        first.Added.ShouldBe(100);

        _rig.Write("usage.csv", "account,at,nps,tier,entered\n" + string.Concat(Enumerable.Range(10, 100).Select(row => row == 15 ? Line(row).Replace(",x,", ",y,", StringComparison.Ordinal) : Line(row))));
        var receipt = await _rig.ImportOneAsync(source);

        (receipt.Records, receipt.Added, receipt.Changed, receipt.Retracted, receipt.Known).ShouldBe((100, 10, 1, 10, 89));
        await ShouldStayAsync(source);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Accounts_AppendedDeletedAndEdited_AreCountedExactly(KnownRule known)
    {
        var source = TestSources.Crm(known: known);
        string Line(int row) => $"A{row:000},Name {row},2024-01-01,,pro,5,2024-02-01\n";
        void Write(IEnumerable<string> lines) => _rig.Write("crm.csv", "id,name,start,end,plan,seats,entered\n" + string.Concat(lines));
        var (first, _) = await ThriceAsync(source, () => Write(Enumerable.Range(0, 100).Select(Line)));
        first.Added.ShouldBe(100);
        List<string> before = [.. Known("accounts", "import = 1"), .. Known("attributes", "import = 1")];

        Write(Enumerable.Range(10, 100).Select(row => row == 15 ? Line(row).Replace(",5,", ",9,", StringComparison.Ordinal) : Line(row)));
        var receipt = await _rig.ImportOneAsync(source);

        (receipt.Records, receipt.Added, receipt.Changed, receipt.Retracted, receipt.Known).ShouldBe((100, 10, 1, 10, 89));
        Known("accounts", "import = 1").Concat(Known("attributes", "import = 1")).ShouldBe(before);
        _rig.Rows("SELECT count(*) FROM accounts WHERE closed_by = 2").ShouldBe(["10"]);
        _rig.Rows("SELECT count(*) FROM attributes WHERE closed_by = 2").ShouldBe(["20"]);
        await ShouldStayAsync(source);
    }

    [Fact]
    public async Task Accounts_VanishedAndBack_AreVersionsAgain()
    {
        var source = TestSources.Crm(known: new KnownRule.AtImport());
        const string Both = "A,Acme,2024-01-01,,pro,5\nB,Best,2024-01-01,,pro,5\n";
        foreach (var rows in new[] { Both, "A,Acme,2024-01-01,,pro,5\n", Both, Both + "\n" })
        {
            _rig.Write("crm.csv", "id,name,start,end,plan,seats\n" + rows);
            await _rig.ImportAsync(source);
        }

        _rig.Rows("SELECT account, import, closed_by FROM accounts ORDER BY ALL").ShouldBe(["A 1 ", "B 1 2", "B 3 "]);
        _rig.Rows("SELECT account, count(*) FILTER (WHERE closed_by IS NULL), count(*) FROM attributes GROUP BY ALL ORDER BY ALL").ShouldBe(["A 2 2", "B 2 4"]);
    }

    [Fact]
    public async Task Accounts_StartMoved_TheWrongVersionIsGone()
    {
        var source = TestSources.Crm(TestSources.Accounts with { ValidFrom = new ValidFromRule.AccountStart() });
        foreach (var start in new[] { "2024-02-01", "2024-01-01" })
        {
            _rig.Write("crm.csv", $"id,name,start,end,plan,seats\nA,Acme,{start},,pro,5\n");
            await _rig.ImportAsync(source);
        }

        _rig.Rows("SELECT make_timestamp(started_at)::DATE::VARCHAR, closed_by FROM accounts ORDER BY import").ShouldBe(["2024-02-01 2", "2024-01-01 "]);
        _rig.Rows("SELECT attribute, make_timestamp(valid_from)::DATE::VARCHAR, closed_by FROM attributes ORDER BY ALL").ShouldBe(
            ["plan 2024-01-01 ", "plan 2024-02-01 2", "seats 2024-01-01 ", "seats 2024-02-01 2"]);
    }

    [Fact]
    public async Task Accounts_RowThatCannotBeReadNow_KeepsWhatWasKnown()
    {
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,2024-01-01,,pro,5\n");
        await _rig.ImportAsync(TestSources.Crm());
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,soon,,pro,5\n");

        var receipt = await _rig.ImportOneAsync(TestSources.Crm());

        (receipt.Retracted, receipt.Refused.Count).ShouldBe((0, 1));
        _rig.Rows("SELECT count(*) FROM accounts WHERE closed_by IS NULL").ShouldBe(["1"]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Event_VanishedAndBack_CountsOnceAtAnyMoment(KnownRule known)
    {
        var source = TestSources.Usage(known: known);
        foreach (var count in new[] { 2, 1, 2 })
        {
            WriteEvents(Event(0, count));
            await _rig.ImportAsync(source);
        }

        _rig.Rows("SELECT import, closed_by FROM events WHERE contact = 'u1' ORDER BY import").ShouldBe(["1 2", "3 "]);
        _rig.Rows("SELECT max(n) FROM (SELECT count(*) AS n FROM events AS a JOIN events AS t ON a.known_at <= t.known_at AND t.known_at < a.closed_at AND a.contact = t.contact GROUP BY t.rowid)").ShouldBe(["1"]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Correction_OfAnEvent_SupersedesItFromThenOn(KnownRule known)
    {
        var source = TestSources.Usage(WithId, known: known);
        foreach (var (amount, entered) in new[] { (1, "2024-01-02"), (2, "2024-01-05"), (3, "2024-01-03") })
        {
            WriteEvents([$"1,A,u1,login,2024-01-01T10:00:00Z,{amount},{entered}\n"]);
            await _rig.ImportAsync(source);
        }

        string Counted(string moment) => string.Join(' ', _rig.Rows($"SELECT p_amount::INTEGER FROM events WHERE known_at <= epoch_us({moment}) AND closed_at > epoch_us({moment})"));
        known.Match(
            _ => (Counted("TIMESTAMPTZ '2024-01-01 12:00:00Z'"), "3"),
            _ => (string.Join(',', Enumerable.Range(0, 3).Select(day => Counted($"make_timestamptz({_rig.Now.Micros - (day * Instant.MicrosPerDay)})"))), "3,2,1"),
            _ => (string.Join(',', new[] { "2024-01-03 12:00:00Z", "2024-01-04 00:00:00Z", "2024-01-07 00:00:00Z" }.Select(moment => Counted($"TIMESTAMPTZ '{moment}'"))), "1,3,3"),
            _ => throw new ArgumentOutOfRangeException(nameof(known)))
            .ShouldSatisfyAllConditions(pair => pair.Item1.ShouldBe(pair.Item2));
    }

    [Fact]
    public async Task SameIdInAnotherFile_OtherContent_StaysAConflict()
    {
        var source = TestSources.Usage(WithId, known: new KnownRule.AtImport());
        _rig.Write("usage1.csv", Header + "1,A,,login,2024-01-01,1,\n");
        await _rig.ImportAsync(source);
        _rig.Write("usage2.csv", Header + "1,A,,login,2024-01-01,2,\n");

        var receipts = await _rig.ImportAsync(source);

        receipts[1].Refused.ShouldBe([new Refusal("id_conflict", 1, 1, "the id \"1\" stands for other content that is stored already")]);
    }

    [Fact]
    public async Task ComposedId_TwoRowsOfOneId_AreTwoEvents()
    {
        const string Rows = "1,A,u1,login,2024-01-01,1,\n1,A,u2,login,2024-01-01,2,\n1,A,u2,login,2024-01-01,3,\n";
        WriteEvents([Rows]);

        var receipt = await _rig.ImportOneAsync(TestSources.Usage(TestSources.Events with { Id = "id", IdWith = ["contact"] }));

        receipt.Added.ShouldBe(2);
        receipt.Refused.ShouldBe([new Refusal("id_conflict", 1, 3, "the id [\"1\",\"u2\"] stands for other content earlier in this file")]);
    }

    private static string[] Event(int from, int to) =>
        [.. Enumerable.Range(from, to - from).Select(row => $"{row},A{row % 7},u{row},login,2024-01-01T00:{row / 60:00}:{row % 60:00}Z,2,2024-02-01\n")];

    private void WriteEvents(string[] lines) => _rig.Write("usage.csv", Header + string.Concat(lines));

    private async Task<(FileReceipt First, List<string> Known)> ThriceAsync(SourceDefinition source, Action write)
    {
        write();
        var first = await _rig.ImportOneAsync(source);
        var facts = _rig.Facts();
        await ShouldStayAsync(source);
        _rig.Facts().ShouldBe(facts);
        return (first, Known(source.Mapping is RowMapping.Events ? "events" : "series", "true"));
    }

    private async Task ShouldStayAsync(SourceDefinition source)
    {
        var facts = _rig.Facts();
        (await _rig.ImportOneAsync(source)).Skipped.ShouldBeTrue();
        (await _rig.ImportOneAsync(source)).Skipped.ShouldBeTrue();
        _rig.Facts().ShouldBe(facts);
    }

    private List<string> Known(string table, string condition) => _rig.Rows($"SELECT known_at FROM {table} WHERE {condition} ORDER BY rowid");
}
