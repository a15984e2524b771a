using Hale.Core.Sources;

namespace Hale.Intake.Tests.Staging;

/// <summary>Records as aliases, and records whose account is yet to be found.</summary>
public sealed class AliasRowsTests : IDisposable
{
    private static readonly RowMapping.Aliases Ids = new(
        "account", new AliasSystem.FromColumn("kind", new Dictionary<string, string> { ["Billing"] = "stripe", ["Mail"] = AliasSystem.Domain }), "id")
    {
        Start = new TimeColumn("from", ByDay: true),
    };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Alias_FullRow_GivesEveryColumn()
    {
        var row = await OneAsync("A,Billing,c1,2024-01-01");

        Shown(row, "account", "system", "alias", "occurred_at", "known_at", "own_id", "refusal").ShouldBe("A|stripe|c1|1704067200000000|1704067200000000|[\"A\",\"stripe\",\"c1\",\"1704067200000000\"]|");
    }

    [Theory]
    [InlineData("A,Mail,x@Www.Acme.com,", "stripe", "acme.com")]
    [InlineData("A,Mail,acme,", "bad_value", "`id` is \"acme\", not a domain (such as acme.com)")]
    [InlineData("A,Mail,a@gmail.com,", "bad_value", "`id` is \"a@gmail.com\", not a domain of one account: anybody may have an address there")]
    [InlineData("A,Sales,c1,", "bad_value", "`kind` is \"Sales\", not a system; list it under `values`")]
    [InlineData("A,Billing,,", "bad_value", "`id` is empty")]
    [InlineData(",Billing,c1,", "no_account", "`account` is empty")]
    [InlineData("A,Billing,c1,soon", "bad_time", null)]
    public async Task Alias_RowThatIsNone_IsRefused(string row, string code, string? detail)
    {
        var staged = await OneAsync(row);

        if (code == "stripe")
        {
            Shown(staged, "refusal", "alias").ShouldBe($"|{detail}");
            return;
        }

        staged["refusal"].ShouldBe(code);
        staged["detail"].ShouldBe(detail ?? staged["detail"]);
    }

    [Fact]
    public async Task Event_WhoseAccountIsToBeFound_SaysNone_AndKeepsItsContent()
    {
        var column = ResolvedColumn.Of([new AccountKey.Alias("mail", AliasSystem.Domain), new AccountKey.OfContact("user")]);
        _folder.Write("data.csv", "mail,user,at,else\na@b.com,,2024-01-01,x\n,,2024-01-01,y\nnobody,,2024-01-01,z\n");
        var source = Sources.Source(Sources.Logins with { Account = column.Name }) with { Rows = RowPreparation.AsTheyStand with { Resolved = [column] } };

        var (_, rows, _) = await Staged.LoadAsync(_folder, source);

        Shown(rows[0], "account", "refusal", "content").ShouldBe("||{\"mail\":\"a@b.com\",\"user\":null,\"at\":\"2024-01-01\",\"else\":\"x\"}");
        Shown(rows[1], "refusal", "detail").ShouldBe("no_account|`mail`, `user` say no account");
        rows[2]["refusal"].ShouldBe("no_account");
    }

    private async Task<StagedRow> OneAsync(string row)
    {
        _folder.Write("data.csv", $"account,kind,id,from\n{row}\n");
        return await Staged.OneAsync(_folder, Sources.Source(Ids));
    }

    private static string Shown(StagedRow row, params string[] columns) => string.Join('|', columns.Select(column => row[column]));
}
