using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.History;
using Hale.Tests.Cases;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Tests.DuckDb.History;

public sealed class AccountListTests : IAsyncLifetime
{
    private static readonly AccountQuery Everything = new(null, [], new SortKey.Account(), false, [], null);

    private readonly TestWarehouse _warehouse = new();
    private readonly DuckDbRunStore _runs;
    private Run _run = null!;

    public AccountListTests() => _runs = new DuckDbRunStore(_warehouse.Session);

    public async ValueTask InitializeAsync()
    {
        _warehouse.Connection.Execute("INSERT INTO settings VALUES ('zone', 'Europe/Berlin')");
        new FactSet(ProjectZone.Utc)
        {
            Accounts = [new AccountRow("a") { Name = "Zed" }, new AccountRow("b") { Name = "Ann" }, new AccountRow("c")],
            Attributes =
            [
                FactTexts.Attribute("a plan always text=pro"), FactTexts.Attribute("b plan always text=it's"), FactTexts.Attribute("a seats always number=5"),
                FactTexts.Attribute("b seats always number=12"), FactTexts.Attribute("b seats 2024-02-01T00:00Z number=99"), FactTexts.Attribute("b vip always number=1"),
                FactTexts.Attribute("a renewal always time=2024-05-31T22:00Z"), FactTexts.Attribute("b renewal always time=2024-05-31T21:30Z"),
            ],
        }.Store(_warehouse.Connection);
        var table = RunSample.Table(("a", .8, "gold", true), ("b", .2, "basic", false), ("c", null, null, null), ("d", .9, "gold", false));
        _run = await RunSample.WriteAsync(_runs, RunSample.Header(CaseTexts.Time("2024-02-01T00:00Z")), table);
    }

    public ValueTask DisposeAsync()
    {
        _runs.Dispose();
        _warehouse.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task List_Everything_ShowsEachAccount()
    {
        var accounts = await ListAsync(Everything with { Attributes = ["seats", "plan", "renewal", "absent"] });

        accounts.Select(account => account.Account).ShouldBe(["a", "b", "c", "d"]);
        accounts.Select(account => account.Name).ShouldBe(["Zed", "Ann", null, null]);
        accounts.Select(account => account.Status).ShouldBe([ScoreStatus.Scored, ScoreStatus.Scored, ScoreStatus.NothingPresent, ScoreStatus.Scored]);
        accounts.Select(account => account.Band).ShouldBe([1, 0, null, 2]);
        accounts[0].Value.ShouldBe(74.9);
        (accounts[2].Value, accounts[2].Coverage).ShouldBe((null, 0));
        accounts[0].Attributes.ShouldBe([Value.Of(5), Value.Of("pro"), Value.Of("2024-06-01"), Value.MissingFor(MissingReason.NoData)]);
        accounts[1].Attributes.ShouldBe([Value.Of(12), Value.Of("it's"), Value.Of("2024-05-31T21:30:00Z"), Value.MissingFor(MissingReason.NoData)]);
    }

    [Theory]
    [InlineData("green", "d")]
    [InlineData("red", "b")]
    [InlineData("blue", "")]
    public async Task List_OfABand_ShowsOnlyIt(string band, string expected) => (await NamesAsync(Everything with { Band = band })).ShouldBe(expected);

    [Theory]
    [InlineData("plan", "pro", "a")]
    [InlineData("plan", "it's", "b")]
    [InlineData("seats", "12", "b")]
    [InlineData("seats", "99", "")]
    [InlineData("vip", "true", "b")]
    [InlineData("renewal", "2024-06-01", "a")]
    [InlineData("renewal", "0001-01-01", "")]
    [InlineData("renewal", "9999-12-31", "")]
    [InlineData("x') OR true --", "' OR '1'='1", "")]
    public async Task List_OfASegment_ShowsOnlyAccountsThatHadItThen(string attribute, string text, string expected) =>
        (await NamesAsync(Everything with { Segments = [KeyValuePair.Create(attribute, text)] })).ShouldBe(expected);

    [Fact]
    public async Task List_Sorted_PutsAccountsWithoutAValueLast()
    {
        (await NamesAsync(Sorted(new SortKey.Score(), false))).ShouldBe("b a d c");
        (await NamesAsync(Sorted(new SortKey.Score(), true))).ShouldBe("d a b c");
        (await NamesAsync(Sorted(new SortKey.Account(), true))).ShouldBe("d c b a");
        (await NamesAsync(Sorted(new SortKey.Name(), false))).ShouldBe("b a c d");
        (await NamesAsync(Sorted(new SortKey.Coverage(), true))).ShouldBe("a b d c");
        (await NamesAsync(Sorted(new SortKey.AttributeValue("seats"), true))).ShouldBe("b a c d");
        (await NamesAsync(Sorted(new SortKey.AttributeValue("plan"), false))).ShouldBe("b a c d");
        (await NamesAsync(Sorted(new SortKey.MetricValue("usage"), true))).ShouldBe("d a b c");
        (await NamesAsync(Sorted(new SortKey.MetricValue("tier"), false))).ShouldBe("b a d c");
        (await NamesAsync(Sorted(new SortKey.MetricValue("absent"), false))).ShouldBe("a b c d");
        (await NamesAsync(Sorted(new SortKey.Score(), true) with { Limit = 2 })).ShouldBe("d a");
    }

    private static AccountQuery Sorted(SortKey key, bool descending) => Everything with { SortBy = key, Descending = descending };

    private Task<IReadOnlyList<ListedAccount>> ListAsync(AccountQuery query) => _runs.ListAsync(_run, query, CancellationToken.None);

    private async Task<string> NamesAsync(AccountQuery query) => string.Join(' ', (await ListAsync(query)).Select(account => account.Account));
}
