using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Tests.Import;

namespace Hale.Tests.Identity;

public sealed class ResolutionImportTests : IDisposable
{
    private readonly IdentityRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Alias_ThatHoldsThen_GivesTheAccount_KnownNoSoonerThanItself()
    {
        _rig.Aliases("A,stripe,c1,,,2023-01-01\nB,stripe,c2,2023-02-01,2023-03-01,2023-02-20\nC,zuora,c2,,,2023-01-01\n");
        _rig.Invoices("c1,1,2023-02-01,1\nc2,2,2023-02-05,2\nc2,3,2023-03-01,3\n");

        var receipts = await _rig.ImportAsync(IdentitySources.Aliases(), IdentitySources.Invoices());

        _rig.Stored().ShouldBe(["A 1 2023-02-01 ", "B 2 2023-02-21 "]);
        _rig.Refused().ShouldBe(["3 unmatched no account is known by the stripe id \"c2\" at that time"]);
        (receipts[^1].Records, receipts[^1].Added).ShouldBe((3, 2));
        _rig.Files.Rows("SELECT record, code, system, identity FROM unmatched").ShouldBe(["3 unmatched stripe c2"]);
    }

    [Fact]
    public async Task IdOfTwoAccounts_AtThatMoment_IsRefused_NamingBoth()
    {
        _rig.Aliases("A,stripe,c1,,2023-06-01,2023-01-01\nB,stripe,c1,2023-05-01,,2023-01-01\n");
        _rig.Invoices("c1,1,2023-04-01,1\nc1,2,2023-05-15,2\nc1,3,2023-07-01,3\n");

        await _rig.ImportAsync(IdentitySources.Aliases(), IdentitySources.Invoices());

        _rig.Stored().ShouldBe(["A 1 2023-04-01 ", "B 3 2023-07-01 "]);
        _rig.Refused().ShouldBe(["2 ambiguous_account the stripe id \"c1\" is of several accounts at that time: \"A\", \"B\""]);
    }

    [Fact]
    public async Task Contact_GivesTheAccountOfTheRowsTime()
    {
        _rig.People("A,u1,,2023-03-01,2023-01-01\nB,u1,2023-03-01,,2023-03-10\n");
        _rig.Invoices("u1,1,2023-02-01,1\nu1,2,2023-03-05,2\nu2,3,2023-03-05,3\n", "user,id,day,amount\n");

        await _rig.ImportAsync(IdentitySources.People(), IdentitySources.Invoices(keys: IdentitySources.User));

        _rig.Stored().ShouldBe(["A 1 2023-02-01 ", "B 2 2023-03-11 "]);
        _rig.Refused().ShouldBe(["3 unmatched no account is known by the contact \"u2\" at that time"]);
    }

    [Fact]
    public async Task List_FirstKeyThatGivesAnAccountWins()
    {
        _rig.Aliases("A,stripe,c1,,,2023-01-01\nB,domain,https://www.B.com/x,,,2023-01-01\n");
        _rig.Invoices(
            "c1,x@b.com,C,1,2023-02-01,1\nc9,x@B.com,C,2,2023-02-01,2\nc9,x@else.com,C,3,2023-02-01,3\n,,,4,2023-02-01,4\nc9,x@else.com,,5,2023-02-01,5\n",
            "customer,email,account,id,day,amount\n");

        await _rig.ImportAsync(IdentitySources.Aliases(), IdentitySources.Invoices(keys: [IdentitySources.Stripe, IdentitySources.Mail, IdentitySources.Named]));

        _rig.Stored().ShouldBe(["A 1 2023-02-01 ", "B 2 2023-02-01 ", "C 3 2023-02-01 "]);
        _rig.Refused().ShouldBe([
            "4 no_account `customer`, `email`, `account` say no account",
            "5 unmatched no account is known by the stripe id \"c9\" or the domain id \"else.com\" at that time"]);
    }

    [Fact]
    public async Task PlainColumn_ThatIsNotEmpty_IsFinal()
    {
        _rig.Aliases("A,stripe,c1,,,2023-01-01\n");
        _rig.Invoices("c1,X,1,2023-02-01,1\nc1,,2,2023-02-01,2\n", "customer,account,id,day,amount\n");

        await _rig.ImportAsync(IdentitySources.Aliases(), IdentitySources.Invoices(keys: [IdentitySources.Named, IdentitySources.Stripe]));

        _rig.Stored().ShouldBe(["A 2 2023-02-01 "]);
        _rig.Refused().ShouldBe(["1 unknown_account no source declares the account \"X\""]);
    }

    [Fact]
    public async Task WideSeries_RecordThatIsNotMatched_IsRefusedOnce()
    {
        _rig.Aliases("A,stripe,c1,,,2023-01-01\n");
        _rig.Invoices("c1,2023-02-01,1,2\nc2,2023-02-01,3,4\n", "customer,day,nps,csat\n");
        var source = IdentitySources.Resolved(TestSources.Of("scores", new RowMapping.WideSeries("", new TimeColumn("day", ByDay: true)), "invoices*.csv"), IdentitySources.Stripe);

        await _rig.ImportAsync(IdentitySources.Aliases(), source);

        _rig.Stored("series", "text").ShouldBe(["A 1 2023-02-01 ", "A 2 2023-02-01 "]);
        _rig.Refused().ShouldBe(["2 unmatched no account is known by the stripe id \"c2\" at that time"]);
    }

    [Fact]
    public async Task SubscriptionsOutcomesAndContacts_FindTheirAccountsToo()
    {
        _rig.Aliases("A,stripe,c1,,,2023-01-01\nB,domain,b.com,,,2023-01-01\n");
        _rig.Files.Write("terms.csv", "customer,start\nc1,2023-02-01\n");
        _rig.Files.Write("ends.csv", "customer,day\nc1,2023-05-01\nc7,2023-05-01\n");
        _rig.Files.Write("persons.csv", "email,id\nann@b.com,u1\nbob@nowhere.com,u2\n");
        var day = new TimeColumn("day", ByDay: true);
        var terms = TestSources.Of("terms", new RowMapping.Subscriptions("", new TimeColumn("start", ByDay: true)), "terms.csv");
        var ends = TestSources.Of("ends", new RowMapping.Outcomes("", new OutcomeRule.Fixed(default), day), "ends.csv");
        var persons = TestSources.Of("persons", new RowMapping.Contacts("", "id", [], new ValidFromRule.Undated()), "persons.csv");

        await _rig.ImportAsync(
            IdentitySources.Aliases(), IdentitySources.Resolved(terms, IdentitySources.Stripe), IdentitySources.Resolved(ends, IdentitySources.Stripe),
            IdentitySources.Resolved(persons, IdentitySources.Mail));

        _rig.Stored("subscriptions", "1").ShouldBe(["A 1 2023-02-01 "]);
        _rig.Stored("outcomes", "1").ShouldBe(["A 1 2023-05-01 "]);
        _rig.Stored("contacts", "contact").ShouldBe(["B u1 2023-01-02 "]);
        _rig.Refused().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Parent_IsFoundByAliasesOfTheSameImport_AndWithoutOneTheAccountStays()
    {
        _rig.Aliases("A,stripe,c1,,,2023-01-01\n");
        _rig.Files.Write("crm.csv", "id,customer\nA,\nB,c1\nC,c9\n");
        var crm = IdentitySources.Resolved(IdentitySources.Crm, IdentitySources.Stripe);

        await _rig.Files.ImportAsync(crm, IdentitySources.Aliases());

        _rig.Files.Rows("SELECT account FROM accounts WHERE closed_by IS NULL ORDER BY 1").ShouldBe(["A", "B", "C"]);
        _rig.Files.Rows("SELECT account, attribute, text FROM attributes").ShouldBe(["B parent A"]);
        _rig.Refused().ShouldBe(["3 unmatched no account is known by the stripe id \"c9\" at that time"]);
        (await _rig.Files.ImportAsync(crm, IdentitySources.Aliases())).ShouldAllBe(receipt => receipt.Skipped);
    }

    [Fact]
    public async Task UnmatchedRecord_KeepsAllItsColumns()
    {
        _rig.Aliases("");
        _rig.Invoices("c1,Acme Inc,1,2023-02-01,1\n", "customer,company,id,day,amount\n");

        await _rig.ImportAsync(IdentitySources.Aliases(), IdentitySources.Invoices());

        _rig.Files.Rows("SELECT content FROM refused").ShouldHaveSingleItem().ShouldContain("\"company\":\"Acme Inc\"");
    }
}
