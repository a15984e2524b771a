using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Engine.Import;
using Hale.Engine.Warehousing;

namespace Hale.Tests.Import;

public sealed class EventImportTests : IDisposable
{
    private const string Header = "account,contact,event,at,amount\n";
    private const string Rows = "A,ann,login,2024-01-01T10:00:00Z,1.5\nB,,export,2024-01-02T10:00:00Z,\n";
    private readonly ImportRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Import_Rows_AreStored()
    {
        _rig.Write("usage.csv", Header + Rows);

        var receipt = await _rig.ImportOneAsync(TestSources.Usage());

        (receipt.Source, receipt.File, receipt.Skipped, receipt.Records, receipt.Added, receipt.Known).ShouldBe(("usage", "usage.csv", false, 2, 2, 0));
        receipt.Refused.ShouldBeEmpty();
        _rig.Rows("SELECT source, account, contact, event, make_timestamp(occurred_at)::VARCHAR, known_at - occurred_at, day, import, p_amount FROM events ORDER BY account").ShouldBe(
            ["usage A ann login 2024-01-01 10:00:00 0 19723 1 1.500000", "usage B  export 2024-01-02 10:00:00 0 19724 1 "]);
        _rig.Rows("SELECT account, source, name, started_at, known_at = (SELECT min(known_at) FROM events e WHERE e.account = a.account) FROM accounts AS a ORDER BY account").ShouldBe(["A usage   True", "B usage   True"]);
        _rig.Rows("SELECT account, make_timestamp(first_fact_at)::VARCHAR FROM first_facts ORDER BY account").ShouldBe(["A 2024-01-01 10:00:00", "B 2024-01-02 10:00:00"]);
        _rig.Rows("SELECT source, event FROM source_events ORDER BY event").ShouldBe(["usage export", "usage login"]);
        _rig.Rows("SELECT source, file, import, records, added, known, make_timestamp(first_fact)::VARCHAR, make_timestamp(last_fact)::VARCHAR FROM import_files").ShouldBe(
            ["usage usage.csv 1 2 2 0 2024-01-01 10:00:00 2024-01-02 10:00:00"]);
        _rig.Rows("SELECT value FROM settings WHERE key = 'zone'").ShouldBe(["UTC"]);
    }

    [Fact]
    public async Task Import_EventsThatLast_KeepTheirEndAndTakeInALaterOne()
    {
        var tickets = TestSources.Usage(TestSources.Events with { Id = "id", End = new TimeColumn("closed", ByDay: false) });
        _rig.Write("usage.csv", "id,account,contact,event,at,amount,closed\n1,A,,ticket,2024-01-01T10:00:00Z,,2024-01-02T10:00:00Z\n2,A,,ticket,2024-01-01T11:00:00Z,,\n");
        await _rig.ImportOneAsync(tickets);
        const string Ends = "SELECT make_timestamp(occurred_at)::VARCHAR, make_timestamp(ended_at)::VARCHAR FROM events WHERE closed_by IS NULL ORDER BY occurred_at";
        _rig.Rows(Ends).ShouldBe(["2024-01-01 10:00:00 2024-01-02 10:00:00", "2024-01-01 11:00:00 "]);

        _rig.Write("usage.csv", "id,account,contact,event,at,amount,closed\n1,A,,ticket,2024-01-01T10:00:00Z,,2024-01-02T10:00:00Z\n2,A,,ticket,2024-01-01T11:00:00Z,,2024-01-05T10:00:00Z\n");
        await _rig.ImportOneAsync(tickets);
        _rig.Rows(Ends).ShouldBe(["2024-01-01 10:00:00 2024-01-02 10:00:00", "2024-01-01 11:00:00 2024-01-05 10:00:00"]);
    }

    [Fact]
    public async Task Import_EndThatIsNoTime_IsRefused()
    {
        _rig.Write("usage.csv", "account,contact,event,at,amount,closed\nA,,ticket,2024-01-01T10:00:00Z,,soon\n");
        (await _rig.ImportOneAsync(TestSources.Usage(TestSources.Events with { End = new TimeColumn("closed", ByDay: false) }))).Refused.Select(refusal => refusal.Code).ShouldBe(["bad_time"]);
    }

    [Fact]
    public async Task Import_Again_ChangesNothing()
    {
        _rig.Write("usage.csv", Header + Rows);
        await _rig.ImportAsync(TestSources.Usage());
        var before = _rig.Facts();

        var receipt = await _rig.ImportOneAsync(TestSources.Usage());

        (receipt.Skipped, receipt.Records, receipt.Added, receipt.Known).ShouldBe((true, 2, 2, 0));
        _rig.Facts().ShouldBe(before);
        _rig.Rows("SELECT count(*) FROM imports").ShouldBe(["1"]);
    }

    [Fact]
    public async Task Import_ReorderedOrAppended_AddsWhatIsNew()
    {
        var lines = Enumerable.Range(0, 5).Select(day => $"A,,login,2024-01-0{day + 1},\n").ToList();
        _rig.Write("usage.csv", Header + string.Concat(lines));
        await _rig.ImportAsync(TestSources.Usage());

        lines.Reverse();
        _rig.Write("usage.csv", Header + string.Concat(lines));
        var reordered = await _rig.ImportOneAsync(TestSources.Usage());
        _rig.Write("usage.csv", Header + string.Concat(lines) + "A,,login,2024-01-06,\n");
        var appended = await _rig.ImportOneAsync(TestSources.Usage());

        (reordered.Added, reordered.Known).ShouldBe((0, 5));
        (appended.Added, appended.Known).ShouldBe((1, 5));
        _rig.Rows("SELECT count(*) FROM events").ShouldBe(["6"]);
    }

    [Fact]
    public async Task Import_EqualRows_AreAllKept()
    {
        var row = "A,ann,login,2024-01-01,2\n";
        _rig.Write("usage.csv", Header + string.Concat(Enumerable.Repeat(row, 88)));
        var first = await _rig.ImportOneAsync(TestSources.Usage());
        _rig.Write("usage.csv", Header + "B,,login,2024-01-01,\n" + string.Concat(Enumerable.Repeat(row, 90)));
        var second = await _rig.ImportOneAsync(TestSources.Usage());

        (first.Added, first.Known).ShouldBe((88, 0));
        (second.Added, second.Known).ShouldBe((3, 88));
        _rig.Rows("SELECT count(*), count(DISTINCT (id_high, id_low)), count(DISTINCT (content_high, content_low)) FROM events WHERE account = 'A'").ShouldBe(["90 90 1"]);
    }

    [Fact]
    public async Task OwnId_OtherContent_IsAConflict()
    {
        var source = TestSources.Usage(TestSources.Events with { Id = "id" });
        _rig.Write("usage.csv", "id," + Header + "1,A,,login,2024-01-01,1\n2,A,,login,2024-01-01,1\n1,A,,login,2024-01-01,1\n1,A,,login,2024-01-01,7\n,A,,login,2024-01-01,1\n");
        var first = await _rig.ImportOneAsync(source);
        _rig.Write("usage.csv", "id," + Header + "1,A,,login,2024-01-01,9\n2,A,,login,2024-01-01,1\n1,A,,login,2024-01-01,1\n");
        var second = await _rig.ImportOneAsync(source);

        (first.Added, first.Known).ShouldBe((3, 1));
        first.Refused.ShouldBe([new Refusal("id_conflict", 1, 4, "the id \"1\" stands for other content earlier in this file")]);
        (second.Added, second.Known).ShouldBe((0, 2));
        second.Refused.ShouldBe([new Refusal("id_conflict", 1, 1, "the id \"1\" stands for other content that is stored already")]);
        _rig.Rows("SELECT p_amount, count(*) FROM events GROUP BY ALL").ShouldBe(["1.000000 3"]);
        _rig.Rows("SELECT content FROM refused").ShouldBe(
            ["""{"account":"A","event":"login","contact":null,"time":"2024-01-01T00:00:00Z","id":"1","amount":9.000000}"""]);
    }

    [Fact]
    public async Task Refused_Records_AreListedWithExactNumbers()
    {
        _rig.Write("usage.csv", Header + "A,,login,2024-01-01,\nbroken\n,,login,2024-01-01,\nA,,login,2024-01-02,\n\"open\nA,,login,soon,\nA,,,2024-01-01,\nA,,login,2024-01-03,ten\nA,,login,2024-01-04,\n");

        var receipt = await _rig.ImportOneAsync(TestSources.Usage());

        (receipt.Records, receipt.Added).ShouldBe((9, 3));
        receipt.Refused.Select(refusal => (refusal.Code, refusal.Count, refusal.FirstRecord)).ShouldBe(
            [("bad_time", 1, 6), ("bad_value", 1, 8), ("no_account", 1, 3), ("no_event", 1, 7), ("unreadable", 2, 2)]);
        _rig.Rows("SELECT record, code, content FROM refused ORDER BY record").ShouldBe(
        [
            "2 unreadable \"broken\"",
            """3 no_account {"account":null,"contact":null,"event":"login","at":"2024-01-01","amount":null}""",
            "5 unreadable \"\\\"open\"",
            """6 bad_time {"account":"A","contact":null,"event":"login","at":"soon","amount":null}""",
            """7 no_event {"account":"A","contact":null,"event":null,"at":"2024-01-01","amount":null}""",
            """8 bad_value {"account":"A","contact":null,"event":"login","at":"2024-01-03","amount":"ten"}""",
        ]);
    }

    [Fact]
    public async Task Refused_MendedFile_LeavesTheQuarantine()
    {
        _rig.Write("usage.csv", Header + "A,,login,soon,\n" + new string('x', 9000) + "\n");
        await _rig.ImportAsync(TestSources.Usage());
        _rig.Rows("SELECT count(*), max(length(content)) <= 4000 FROM refused").ShouldBe(["2 True"]);
        _rig.Write("usage.csv", Header + "A,,login,2024-01-01,\n");

        await _rig.ImportAsync(TestSources.Usage());

        _rig.Rows("SELECT count(*) FROM refused").ShouldBe(["0"]);
    }

    [Fact]
    public async Task UnknownAccounts_OnceDeclared_AreLoaded()
    {
        _rig.AccountsFromEvents = false;
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,2024-01-01,,,\n");
        _rig.Write("usage.csv", Header + Rows);
        var first = (await _rig.ImportAsync(TestSources.Crm(), TestSources.Usage()))[1];
        var same = (await _rig.ImportAsync(TestSources.Crm(), TestSources.Usage()))[1];
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,2024-01-01,,,\nB,Best,2024-01-01,,,\n");
        var second = (await _rig.ImportAsync(TestSources.Crm(), TestSources.Usage()))[1];

        (first.Added, first.Known, first.Refused.ShouldHaveSingleItem()).ShouldBe((1, 0, new Refusal("unknown_account", 1, 2, "no source declares the account \"B\"")));
        same.Skipped.ShouldBeTrue();
        same.Refused.ShouldBe(first.Refused);
        (second.Skipped, second.Added, second.Known, second.Refused.Count).ShouldBe((false, 1, 1, 0));
        _rig.Rows("SELECT account FROM events ORDER BY account").ShouldBe(["A", "B"]);
        _rig.Rows("SELECT DISTINCT source FROM accounts").ShouldBe(["crm"]);
    }

    [Fact]
    public async Task AccountsFromEvents_EarlierFact_MakesTheAccountKnownEarlier()
    {
        _rig.Write("usage1.csv", Header + "A,,login,2024-02-01,\n");
        await _rig.ImportAsync(TestSources.Usage());
        _rig.Write("usage2.csv", Header + "A,,login,2024-01-01,\nA,,login,2024-03-01,\n");
        await _rig.ImportAsync(TestSources.Usage());

        _rig.Rows("SELECT make_timestamp(known_at)::DATE::VARCHAR FROM accounts ORDER BY known_at").ShouldBe(["2024-01-01", "2024-02-01"]);
    }

    [Fact]
    public async Task AccountsFromEvents_SeveralSources_EachMakesTheAccountUntilItIsDeclared()
    {
        var tickets = TestSources.Usage(files: "tickets.csv") with { Name = "tickets" };
        _rig.Write("usage.csv", Header + "A,,login,2024-01-02,\n");
        _rig.Write("tickets.csv", Header + "A,,ticket,2024-01-01,\nB,,ticket,2024-01-01,\n");
        await _rig.ImportAsync(TestSources.Usage(), tickets);
        _rig.Rows("SELECT account, source, made FROM accounts ORDER BY ALL").ShouldBe(["A tickets True", "A usage True", "B tickets True"]);

        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,2023-01-01,2024-01-15,,\n");
        _rig.Write("usage.csv", Header + "A,,login,2024-01-01,\n");
        await _rig.ImportAsync(TestSources.Crm(), TestSources.Usage(), tickets);
        _rig.Rows("SELECT source, made FROM accounts WHERE account = 'A' ORDER BY ALL").ShouldBe(["crm False", "tickets True", "usage True"]);
    }

    [Fact]
    public async Task Known_AtImport_IsTheMomentOfTheFirstImport()
    {
        var source = TestSources.Usage(known: new KnownRule.AtImport());
        _rig.Write("usage.csv", Header + "A,,login,2024-01-01,\n");
        await _rig.ImportAsync(source);
        var first = _rig.Now;
        _rig.Write("usage.csv", Header + "B,,login,2024-01-01,\nA,,login,2024-01-01,\n");
        await _rig.ImportAsync(source);

        _rig.Rows("SELECT account, known_at FROM events ORDER BY account").ShouldBe([$"A {first.Micros}", $"B {_rig.Now.Micros}"]);
    }

    [Fact]
    public async Task Properties_OfOtherSources_ShareTheTable()
    {
        _rig.Write("usage.csv", Header + Rows);
        _rig.Write("tickets.csv", "account,at,urgent,odd\nA,2024-01-01,yes,x\n");
        var tickets = new RowMapping.Events("account", null, new EventName.Fixed("ticket"), TestSources.At, null,
            [new PropertyColumn("urgent", "urgent", ValueKind.Boolean), new PropertyColumn("odd \"name\"", "odd", ValueKind.Text)]);

        await _rig.ImportAsync(TestSources.Usage(), TestSources.Of("tickets", tickets, "tickets.csv"));

        _rig.Rows("SELECT event, p_amount, p_urgent, \"p_odd \"\"name\"\"\" FROM events ORDER BY event").ShouldBe(["export   ", "login 1.500000  ", "ticket  True x"]);
        _rig.Rows("SELECT source, event FROM source_events ORDER BY ALL").ShouldBe(["tickets ticket", "usage export", "usage login"]);
    }

    [Fact]
    public async Task Properties_OtherType_IsIncompatible()
    {
        _rig.Write("usage.csv", Header + Rows);
        await _rig.ImportAsync(TestSources.Usage());
        var before = _rig.Facts();
        var other = TestSources.Usage(TestSources.Events with { Properties = [new PropertyColumn("amount", "amount", ValueKind.Text)] });

        var fault = await Should.ThrowAsync<WarehouseException>(() => _rig.ImportAsync(other));

        fault.Fault.ShouldBe(WarehouseFault.Incompatible);
        fault.Message.ShouldBe("The property `amount` of usage is a text, but a number has been stored under that name.");
        _rig.Facts().ShouldBe(before);
    }

    [Fact]
    public async Task Zone_Other_IsIncompatible()
    {
        _rig.Write("usage.csv", Header + Rows);
        await _rig.ImportAsync(TestSources.Usage());
        _rig.Zone = "Europe/Berlin";

        (await Should.ThrowAsync<WarehouseException>(() => _rig.ImportAsync(TestSources.Usage()))).Fault.ShouldBe(WarehouseFault.Incompatible);
    }
}
