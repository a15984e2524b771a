using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Tests.Import;

/// <summary>Rows that a source does not keep, and rows that a query made.</summary>
public sealed class PreparedImportTests : IDisposable
{
    private const string Header = "account,contact,event,at,amount\n";

    private static readonly RowPreparation Logins = new()
    {
        Where = new Comparison(ComparisonOperator.Equal, new Reference("event", ValueKind.Text, true), new TextLiteral("login")),
    };

    private readonly ImportRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Import_RowsThatAreLeftOut_AreCountedAndKeepTheirPlace()
    {
        _rig.AccountsFromEvents = false;
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,2023-01-01,,,\n");
        _rig.Write("usage.csv", Header + "A,,login,2024-01-01,\nZ,,export,2024-01-01,\nA,,export,soon,\nbroken\nZ,,login,2024-01-02,\nA,,login,soon,\n");
        var (accounts, usage) = (TestSources.Crm(), TestSources.Usage() with { Rows = Logins });

        var receipt = (await _rig.ImportAsync(accounts, usage))[1];

        (receipt.Records, receipt.Added, receipt.Known, receipt.LeftOut).ShouldBe((6L, 1L, 0L, 2L));
        receipt.Refused.Select(refusal => (refusal.Code, refusal.Count, refusal.FirstRecord)).ShouldBe([("bad_time", 1L, 6L), ("unknown_account", 1L, 5L), ("unreadable", 1L, 4L)]);
        var again = (await _rig.ImportAsync(accounts, usage))[1];
        (again.Skipped, again.LeftOut, again.Refused.Count).ShouldBe((true, 2L, 3));
    }

    [Fact]
    public async Task Import_WithoutTheCondition_AddsWhatWasLeftOut()
    {
        _rig.Write("usage.csv", Header + "A,,login,2024-01-01,\nA,,export,2024-01-01,\n");
        await _rig.ImportAsync(TestSources.Usage() with { Rows = Logins });

        var receipt = await _rig.ImportOneAsync(TestSources.Usage());

        (receipt.Skipped, receipt.Added, receipt.Known, receipt.LeftOut).ShouldBe((false, 1L, 1L, 0L));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("contact")]
    public async Task Import_RowThatIsLeftOutNow_IsRetracted(string? id)
    {
        var usage = TestSources.Usage(TestSources.Events with { Id = id });
        _rig.Write("usage.csv", Header + "A,u1,login,2024-01-01,\nA,u2,export,2024-01-01,\nA,u3,login,2024-01-02,\n");
        await _rig.ImportAsync(usage);

        var receipt = await _rig.ImportOneAsync(usage with { Rows = Logins });
        var back = await _rig.ImportOneAsync(usage);

        (receipt.Records, receipt.Added, receipt.Known, receipt.Retracted, receipt.LeftOut).ShouldBe((3L, 0L, 2L, 1L, 1L));
        receipt.Refused.ShouldBeEmpty();
        (back.Added, back.Known, back.Retracted, back.LeftOut).ShouldBe((1L, 2L, 0L, 0L));
        _rig.Rows("SELECT contact, import, closed_by FROM events ORDER BY ALL").ShouldBe(["u1 1 ", "u2 1 2", "u2 3 ", "u3 1 "]);
    }

    [Fact]
    public async Task Import_AccountThatIsLeftOutNow_IsRetracted()
    {
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,2023-01-01,,pro,1\nB,Best,2023-01-01,,trial,1\n");
        await _rig.ImportAsync(TestSources.Crm());

        var receipt = await _rig.ImportOneAsync(TestSources.Crm() with
        {
            Rows = new RowPreparation { Where = new Comparison(ComparisonOperator.Equal, new Reference("plan", ValueKind.Text, true), new TextLiteral("pro")) },
        });

        (receipt.Known, receipt.Retracted, receipt.LeftOut).ShouldBe((1L, 1L, 1L));
        _rig.Rows("SELECT account, closed_by FROM accounts ORDER BY ALL").ShouldBe(["A ", "B 2"]);
    }

    [Fact]
    public async Task Import_RowsOfAQuery_AreKnownByTheirContent()
    {
        var usage = TestSources.Usage() with
        {
            Rows = new RowPreparation
            {
                Columns = [new("account", "account", AttributeType.Text), new("day", "at", AttributeType.Date), new("amount", "amount", AttributeType.Number)],
                Query = new FileQuery("SELECT account, NULL AS contact, 'day' AS event, day AS \"at\", sum(amount) AS amount FROM files GROUP BY account, day", ["account"]),
            },
        };
        _rig.Write("usage.csv", Header + "A,,x,2024-01-01,1\nA,,x,2024-01-01,2\nB,,x,2024-01-02,3\n,,x,2024-01-02,4\n");

        var first = await _rig.ImportOneAsync(usage);
        var before = _rig.Facts();
        var again = await _rig.ImportOneAsync(usage);
        _rig.Write("usage.csv", Header + "A,,x,2024-01-01,1\nA,,x,2024-01-01,2\nB,,x,2024-01-02,3\n,,x,2024-01-02,4\nC,,x,2024-01-03,5\n");
        var more = await _rig.ImportOneAsync(usage);

        (first.Records, first.Added, first.Known).ShouldBe((4L, 2L, 0L));
        first.Refused.Select(refusal => (refusal.Code, refusal.Count, refusal.FirstRecord)).ShouldBe([("no_account", 1L, 4L)]);
        again.Skipped.ShouldBeTrue();
        (more.Records, more.Added, more.Known).ShouldBe((5L, 1L, 2L));
        _rig.Rows("SELECT account, p_amount FROM events ORDER BY account").ShouldBe(["A 3.000000", "B 3.000000", "C 5.000000"]);
        before.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Import_AFurtherFileOfAQuery_TakesThePlaceOfTheOldTotals()
    {
        var usage = TestSources.Usage() with
        {
            Files = "usage*.csv",
            Rows = new RowPreparation
            {
                Columns = [new("account", "account", AttributeType.Text), new("day", "at", AttributeType.Date), new("amount", "amount", AttributeType.Number)],
                Query = new FileQuery("SELECT account, NULL AS contact, 'day' AS event, day AS \"at\", sum(amount) AS amount FROM files GROUP BY account, day", ["account"]),
            },
        };
        _rig.Write("usage1.csv", Header + "A,,x,2024-01-01,1\nB,,x,2024-01-01,2\n");
        await _rig.ImportAsync(usage);
        _rig.Write("usage2.csv", Header + "A,,x,2024-01-01,4\nbroken\n,,x,2024-01-01,4\n");

        var receipt = await _rig.ImportOneAsync(usage);

        (receipt.Added, receipt.Known, receipt.Retracted).ShouldBe((1L, 1L, 1L));
        receipt.Refused.Select(refusal => (refusal.Code, refusal.Count)).ShouldBe([("no_account", 1L), ("unreadable", 1L)]);
        _rig.Missing.ShouldBeEmpty();
        _rig.Rows("SELECT account, p_amount, closed_by FROM events ORDER BY ALL").ShouldBe(["A 1.000000 2", "A 5.000000 ", "B 2.000000 "]);
    }

    [Fact]
    public async Task Import_FactsOfOneRow_AreKnownApart()
    {
        _rig.Write("tickets.csv", "account,id,opened,closed\nA,1,2024-01-01,2024-01-05\nA,2,2024-01-02,\n");
        var opened = TestSources.Of("tickets.opened", new RowMapping.Events("account", null, new EventName.Fixed("opened"), new TimeColumn("opened", ByDay: true), "id", []), "tickets.csv");
        var closed = TestSources.Of("tickets.closed", new RowMapping.Events("account", null, new EventName.Fixed("closed"), new TimeColumn("closed", ByDay: true), "id", []), "tickets.csv")
            with { Rows = new RowPreparation { Optional = true } };

        var receipts = await _rig.ImportAsync(opened, closed);

        receipts.Select(receipt => (receipt.Source, receipt.Added, receipt.LeftOut)).ShouldBe([("tickets.opened", 2L, 0L), ("tickets.closed", 1L, 1L)]);
        (await _rig.ImportAsync(opened, closed)).ShouldAllBe(receipt => receipt.Skipped);
        _rig.Rows("SELECT event, count(*) FROM events GROUP BY event ORDER BY event").ShouldBe(["closed 1", "opened 2"]);

        _rig.Write("tickets.csv", "account,id,opened,closed\nA,1,2024-01-01,\nA,2,2024-01-03,2024-01-06\n");
        var changed = await _rig.ImportAsync(opened, closed);

        changed.Select(receipt => (receipt.Source, receipt.Added, receipt.Changed, receipt.Retracted, receipt.LeftOut)).ShouldBe(
            [("tickets.opened", 0L, 1L, 0L, 0L), ("tickets.closed", 1L, 0L, 1L, 1L)]);
        _rig.Rows("SELECT event, count(*) FILTER (WHERE closed_by IS NULL), count(*) FROM events GROUP BY event ORDER BY event").ShouldBe(["closed 1 2", "opened 2 3"]);
    }
}
