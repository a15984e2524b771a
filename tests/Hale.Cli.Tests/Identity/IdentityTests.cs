using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Identity;

/// <summary>A company whose bills, product and support each name customers in their own way, through the command line.</summary>
public sealed class IdentityTests : IDisposable
{
    private const string Sources = """
        sources:
          crm:
            files: data/accounts.csv
            known: when_occurred
            accounts: { id: account, name: name }
          users:
            files: data/users.csv
            known: when_occurred
            contacts: { account: account, id: user }
            attributes: { email: text }
            valid_from: undated
          ids:
            files: data/ids*.csv
            known: since
            where: not (account is missing)
            aliases: { account: account, system: { column: system }, id: id }
          invoices:
            files: data/invoices.csv
            known: when_occurred
            complete: 2025-01-31
            events: { account: { column: customer, system: stripe }, event: invoice, time: at, properties: { amount: number } }
          usage:
            files: data/usage.csv
            known: when_occurred
            complete: 2025-01-31
            events: { account: { contact: user_id }, contact: user_id, event: login, time: at }
          support:
            files: data/tickets.csv
            known: when_occurred
            complete: 2025-01-31
            events: { account: [{ column: email, system: domain }, account], event: ticket, time: at }
        """;

    private readonly Shell _shell = new();

    public IdentityTests()
    {
        _shell.Write("hale.yaml", "project: Sample\ntime_zone: UTC\n");
        _shell.Write("sources/all.yaml", Sources);
        _shell.Write("metrics/all.yaml", "metrics:\n  billed: { sum: amount, of: invoice, window: 30d, young: partial }\n  logins: { count: login, window: 30d, young: partial }\n  tickets: { count: ticket, window: 30d, young: partial }\n");
        _shell.Write("data/accounts.csv", "account,name\nacme,Acme GmbH\nbolt,Bolt Inc\n");
        _shell.Write("data/users.csv", "account,user,email\nacme,u1,ann@acme.com\nbolt,u2,bob@gmail.com\n");
        _shell.Write("data/ids.csv", "account,system,id,since\n");
        _shell.Write("data/invoices.csv", "customer,company,at,amount\ncus_1,\"ACME, Inc.\",2024-12-20,10\ncus_2,Bolt,2024-12-21,20\ncus_9,Nobody,2024-12-22,30\n");
        _shell.Write("data/usage.csv", "user_id,at\nu1,2024-12-30 10:00\nu2,2024-12-30 11:00\nu7,2024-12-30 12:00\n");
        _shell.Write("data/tickets.csv", "email,account,at\nann@Acme.com,,2024-12-29\nbob@gmail.com,bolt,2024-12-29\n");
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Import_AliasesThatComeSecond_FindTheirRows()
    {
        var first = (await _shell.DoAsync("import")).Output;
        _shell.Write("data/ids.csv", "account,system,id,since\nacme,stripe,cus_1,2024-12-01\nbolt,stripe,cus_2,2024-12-25\nacme,domain,www.acme.com,2024-12-01\n");
        var second = (await _shell.DoAsync("import")).Output;
        var early = (await _shell.DoAsync("metrics", "--as-of", "2024-12-24", "--format", "csv")).Output;
        var late = (await _shell.DoAsync("metrics", "--as-of", "2024-12-31", "--format", "csv")).Output;
        var third = (await _shell.DoAsync("import")).Output;

        first.ShouldContain("unmatched  invoices: 3 of 3 unmatched (100 %)");
        second.ShouldContain("unmatched  invoices: 1 of 3 unmatched (33.3 %): `hale who ID`");
        second.ShouldContain("unmatched  usage: 1 of 3 unmatched");
        second.ShouldNotContain("unmatched  support");
        Row(early, "acme").ShouldBe("acme,10,0,0");
        early.ShouldNotContain("bolt", Case.Sensitive, "nothing of it was known then");
        Row(late, "acme").ShouldBe("acme,10,1,1");
        Row(late, "bolt").ShouldBe("bolt,20,1,1");
        third.ShouldContain("Nothing new.");
        (await _shell.DoAsync("doctor")).Output.ShouldContain("unmatched  invoices: 1 of 3 unmatched");
    }

    [Fact]
    public async Task Who_AnyIdentity_SaysAllThatIsKnown()
    {
        _shell.Write("data/ids.csv", "account,system,id,since\nacme,stripe,cus_1,2024-12-01\nacme,domain,acme.com,2024-12-01\nbolt,stripe,007,2024-12-01\n");
        await _shell.DoAsync("import");

        var stripe = (await _shell.DoAsync("who", "cus_1")).Output;
        stripe.ShouldContain("cus_1 means the account acme");
        stripe.ShouldContain("stripe id cus_1");
        stripe.ShouldContain("2024-12-02 00:00");
        stripe.ShouldContain("crm: Acme GmbH");
        stripe.ShouldContain("known as: domain acme.com, stripe cus_1");
        stripe.ShouldContain("invoices: 1 event, 2024-12-20 00:00");
        (await _shell.DoAsync("who", "ann@acme.com")).Output.ShouldContain("contact u1");
        (await _shell.DoAsync("who", "https://acme.com")).Output.ShouldContain("domain id acme.com");
        (await _shell.DoAsync("who", "acme")).Output.ShouldContain("acme means the account acme");
        (await _shell.DoAsync("who", "u2")).Output.ShouldContain("means the account bolt");
        (await _shell.DoAsync("who", "cus_2")).Output.ShouldContain("invoices, data/invoices.csv, record 2: unmatched");
        (await _shell.DoAsync("who", "cus_1", "--format", "json")).Json.GetProperty("accounts")[0].GetProperty("account").GetString().ShouldBe("acme");

        var early = await _shell.RunAsync("who", "cus_1", "--as-of", "2024-11-30");
        early.Code.ShouldBe(ExitCode.NotFound);
        early.Error.ShouldContain("nothing knows `cus_1` as of 2024-11-30");
        (await _shell.RunAsync("who", "7")).Error.ShouldContain("did you mean `007` (stripe, the same but for letter case, blanks or leading zeros)?");
        (await _shell.RunAsync("who", " CUS_1 ")).Error.ShouldContain("`cus_1`");
    }

    [Fact]
    public async Task Match_FileOrQuarantine_ProposesASourceOfAliases()
    {
        await _shell.DoAsync("import");
        _shell.Write("customers.csv", "id,name,mail\ncus_1,\"ACME, Inc.\",it@acme.com\ncus_2,Bolt,x@gmail.com\ncus_3,Else,y@gmail.com\n");

        var file = await _shell.DoAsync("match", "customers.csv", "--system", "stripe", "--id", "id", "--name", "name", "--email", "mail", "--out", "data/proposed.csv");
        var quarantine = await _shell.DoAsync("match", "--system", "stripe");

        file.Error.ShouldContain("3 ids: 2 with one account, 0 with several to choose from, 1 without any.");
        File.ReadAllLines(Path.Combine(_shell.Folder, "data", "proposed.csv")).ShouldBe([
            "account,account_name,system,id,name,confidence,why",
            "acme,Acme GmbH,stripe,cus_1,\"ACME, Inc.\",both,same name and same domain acme.com",
            "bolt,Bolt Inc,stripe,cus_2,Bolt,same_name,same name"]);
        quarantine.Output.ShouldContain("acme,Acme GmbH,stripe,cus_1,\"ACME, Inc.\",same_name,same name");

        _shell.Write("sources/proposed.yaml", "sources:\n  proposed:\n    files: data/proposed.csv\n    known: at_import\n    where: not (account is missing)\n    aliases: { account: account, system: { column: system }, id: id }\n");
        (await _shell.DoAsync("import")).Output.ShouldContain("unmatched  invoices: 1 of 3 unmatched");
        (await _shell.DoAsync("match", "customers.csv", "--system", "stripe", "--id", "id", "--name", "name")).Error.ShouldContain("2 ids left out, for an alias stands already.");
    }

    [Fact]
    public async Task Match_SeveralAccounts_AreListed_AndNotUsed()
    {
        _shell.Write("data/accounts.csv", "account,name\nacme,Acme GmbH\nacme2,Acme Ltd.\n");
        _shell.Write("data/users.csv", "account,user,email\n");
        _shell.Write("data/tickets.csv", "email,account,at\n");
        await _shell.DoAsync("import");

        var answer = await _shell.DoAsync("match", "--system", "stripe");

        answer.Output.ShouldContain(",Acme Ltd.,stripe,cus_1,\"ACME, Inc.\",same_name,\"same name; one of 2 candidates, not used until one is chosen: write acme2 under account\"");
        answer.Error.ShouldContain("1 with several to choose from");
    }

    [Theory]
    [InlineData("match customers.csv", "a file needs `--system` and `--id`")]
    [InlineData("match customers.csv --system stripe --id id", "nothing says by what")]
    [InlineData("match --id id", "`--id` names a column of a file")]
    public async Task Match_OptionsThatDoNotFit_AreAUsageError(string line, string says)
    {
        var answer = await _shell.RunAsync(line.Split(' '));

        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ReplaceLineEndings(" ").ShouldContain(says);
    }

    private static string Row(string csv, string account) => csv.Split('\n').Select(line => line.Split(',')).Where(cells => cells[0] == account)
        .Select(cells => string.Join(',', cells.Where((_, place) => place == 0 || place >= cells.Length - 3))).Single();
}
