using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Identity;

/// <summary>Rows that find their account by a person who is erased, everywhere or at one account: they stay where they are, and do not find another.</summary>
public sealed class ErasedContactTests : IDisposable
{
    private const string Usage = "user_id,at\nana,2024-12-30 10:00\nben,2024-12-30 11:00\nana,2024-12-31 09:00\n";

    private readonly Shell _shell = new();

    public ErasedContactTests()
    {
        _shell.Write("hale.yaml", "project: Sample\ntime_zone: UTC\n");
        _shell.Write("sources/all.yaml", """
            sources:
              crm: { files: data/accounts.csv, known: when_occurred, accounts: { id: account } }
              users:
                files: data/users.csv
                known: when_occurred
                contacts: { account: account, id: user, start: { date: from }, end: { date: to } }
              usage:
                files: data/usage*.csv
                known: when_occurred
                complete: 2025-01-31
                events: { account: { contact: user_id }, contact: user_id, event: login, time: at }
            """);
        _shell.Write("metrics/all.yaml", "metrics:\n  logins: { count: login, window: 30d, young: partial }\n");
        _shell.Write("data/accounts.csv", "account\nacme\nbolt\n");
        _shell.Write("data/users.csv", "account,user,from,to\nbolt,ana,2020-01-01,\nacme,ana,2019-01-01,2020-01-01\nacme,ben,2020-01-01,\n");
        _shell.Write("data/usage.csv", Usage);
    }

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("bolt")]
    [InlineData("acme")]
    public async Task ImportAgain_AfterErasing_FindsTheSameAccounts(string? account)
    {
        await _shell.DoAsync("import");
        var before = await LoginsAsync();
        await _shell.DoAsync(["erase", "--contact", "ana", "--yes", .. account is null ? [] : new[] { "--account", account }]);
        var again = (await _shell.DoAsync("import")).Output;
        var after = await LoginsAsync();
        _shell.Write("data/usage.csv", Usage + "ana,2024-12-31 12:00\n");
        _shell.Write("data/usage2.csv", "user_id,at\nana,2024-12-31 13:00\n");
        await _shell.DoAsync("import");

        again.ShouldNotContain("unmatched");
        after.ShouldBe(before);
        before.ShouldContain("bolt,2024-12-31,2");
        (await LoginsAsync()).ShouldContain("bolt,2024-12-31,4");
        (await LoginsAsync()).ShouldContain("acme,2024-12-31,1");
    }

    private async Task<string> LoginsAsync() => (await _shell.DoAsync("metrics", "logins", "--as-of", "2024-12-31", "--format", "csv")).Output;
}
