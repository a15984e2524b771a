using System.Globalization;
using Hale.Core.Outcomes;
using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Intake.Tests.Staging;

/// <summary>Records as subscriptions, outcomes and contacts.</summary>
public sealed class ContractRowsTests : IDisposable
{
    private static readonly RowMapping.Subscriptions Terms = new("account", new TimeColumn("start", ByDay: true))
    {
        Id = ["id"],
        Product = "product",
        End = new TimeColumn("end", ByDay: true),
        Stopped = new TimeColumn("stopped", ByDay: false),
        Amount = "amount",
        Months = 1,
        Currency = "currency",
        NoticeDays = "notice",
    };

    private static readonly RowMapping.Outcomes Ends = new(
        "account", new OutcomeRule.FromColumn("kind", new Dictionary<string, OutcomeKind> { ["Cancelled"] = OutcomeKind.Churned, ["Card failed"] = OutcomeKind.ChurnedInvoluntary }),
        new TimeColumn("day", ByDay: true))
    {
        Id = ["id", "line"],
        Effective = new TimeColumn("effective", ByDay: true),
        Amount = "amount",
        Reason = "reason",
    };

    private static readonly RowMapping.Contacts People = new(
        "account", "id", [new PropertyColumn("admin", "admin", ValueKind.Boolean), new PropertyColumn("logins", "logins", ValueKind.Number)],
        new ValidFromRule.FromColumn(new TimeColumn("from", ByDay: true)))
    {
        NameColumn = "name",
        Start = new TimeColumn("created", ByDay: true),
    };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Subscription_FullRow_GivesEveryColumn()
    {
        var row = await TermAsync("A,s1,pro,2024-01-01,2025-01-01,2024-06-01T12:00:00Z,99.5,usd,30");

        Shown(row, "account", "own_id", "product", "amount", "currency", "notice_days", "refusal").ShouldBe("A|s1|pro|99.500000|USD|30|");
        Moments(row, "occurred_at", "known_at", "ends_at", "stopped_at").ShouldBe("2024-01-01 00:00|2024-01-01 00:00|2025-01-01 00:00|2024-06-01 12:00");
    }

    [Fact]
    public async Task Subscription_EmptyCells_AreMissing()
    {
        var row = await TermAsync("A,,,2024-01-01,,,,,");

        Shown(row, "own_id", "product", "ends_at", "stopped_at", "amount", "currency", "notice_days", "refusal").ShouldBe("|||||||");
    }

    [Theory]
    [InlineData(",s1,,2024-01-01,,,,,", "no_account", "`account` is empty")]
    [InlineData("A,s1,,,,,,,", "bad_time", "`start` is empty")]
    [InlineData("A,s1,,2024-01-01,never,,,,", "bad_time", "`end` is \"never\", not a date of the years 1000 to 8999 (such as 2024-01-31)")]
    [InlineData("A,s1,,2024-01-01,,soon,,,", "bad_time", "`stopped` is \"soon\", not a time of the years 1000 to 8999 (such as 2024-01-31, 2024-01-31 10:00 or 2024-01-31T10:00:00Z)")]
    [InlineData("A,s1,,2024-01-01,,,much,,", "bad_value", "`amount` is \"much\", not a number")]
    [InlineData("A,s1,,2024-01-01,,,1,Euro,", "bad_value", "`currency` is \"Euro\", not a currency of three letters (such as EUR)")]
    [InlineData("A,s1,,2024-01-01,,,1,E1R,", "bad_value", "`currency` is \"E1R\", not a currency of three letters (such as EUR)")]
    [InlineData("A,s1,,2024-01-01,,,,,1.5", "bad_value", "`notice` is \"1.5\", not a whole number of days from 0 to 36600")]
    [InlineData("A,s1,,2024-01-01,,,,,-1", "bad_value", "`notice` is \"-1\", not a whole number of days from 0 to 36600")]
    public async Task Subscription_WithABadCell_IsRefused(string cells, string code, string detail)
    {
        var row = await TermAsync(cells);

        (row["refusal"], row["detail"]).ShouldBe((code, detail));
    }

    [Fact]
    public async Task Subscription_EndBeforeItsStart_IsStored() =>
        (await TermAsync("A,s1,,2024-06-01,2024-01-01,2023-01-01,,,"))["refusal"].ShouldBeNull();

    [Fact]
    public async Task Outcome_FullRow_GivesEveryColumn()
    {
        var row = await EndAsync("A,1,2,Card failed,2024-05-01,2024-06-01,12,price");

        Shown(row, "account", "own_id", "outcome", "amount", "currency", "reason", "refusal").ShouldBe("A|[\"1\",\"2\"]|churned_involuntary|12.000000||price|");
        Moments(row, "occurred_at", "known_at", "effective_at").ShouldBe("2024-05-01 00:00|2024-05-01 00:00|2024-06-01 00:00");
    }

    [Fact]
    public async Task Outcome_WithoutAnEffectiveDate_HasEffectAtOnce()
    {
        var row = await EndAsync("A,1,,Cancelled,2024-05-01,,,");

        (row["effective_at"], row["own_id"]).ShouldBe((row["occurred_at"], null));
    }

    [Theory]
    [InlineData("A,1,2,Gone,2024-05-01,,,", "bad_value", "`kind` is \"Gone\", not an outcome; list it under `values`")]
    [InlineData("A,1,2,churned,2024-05-01,,,", "bad_value", "`kind` is \"churned\", not an outcome; list it under `values`")]
    [InlineData("A,1,2,,2024-05-01,,,", "bad_value", "`kind` is empty")]
    [InlineData("A,1,2,Cancelled,,,,", "bad_time", "`day` is empty")]
    public async Task Outcome_WithABadCell_IsRefused(string cells, string code, string detail)
    {
        var row = await EndAsync(cells);

        (row["refusal"], row["detail"]).ShouldBe((code, detail));
    }

    [Fact]
    public async Task Outcome_Fixed_IsThatOfEveryRow()
    {
        _folder.Write("data.csv", "account,day\nA,2024-05-01\n");

        (await Staged.OneAsync(_folder, Sources.Source(new RowMapping.Outcomes("account", new OutcomeRule.Fixed(OutcomeKind.WoundUp), new TimeColumn("day", ByDay: true)))))["outcome"].ShouldBe("wound_up");
    }

    [Fact]
    public async Task Contact_FullRow_GivesEveryColumn()
    {
        var row = await PersonAsync("A,u1,Ann,2023-01-01,yes,3,2024-02-01");

        Shown(row, "account", "contact", "name", "v0", "v1", "own_id", "refusal").ShouldBe("A|u1|Ann|True|3.000000|[\"A\",\"u1\",\"2024-02-01T00:00:00.000000Z\"]|");
        Moments(row, "occurred_at", "known_at", "started_at").ShouldBe("2024-02-01 00:00|2024-02-01 00:00|2023-01-01 00:00");
    }

    [Theory]
    [InlineData("A,,Ann,,,,2024-02-01", "bad_value", "`id` is empty")]
    [InlineData("A,u1,Ann,,,,", "bad_time", "`from` is empty")]
    [InlineData("A,u1,Ann,,perhaps,,2024-02-01", "bad_value", "`admin` is \"perhaps\", not true or false (also yes or no, t or f, 1 or 0)")]
    public async Task Contact_WithABadCell_IsRefused(string cells, string code, string detail)
    {
        var row = await PersonAsync(cells);

        (row["refusal"], row["detail"]).ShouldBe((code, detail));
    }

    [Fact]
    public async Task Contact_Undated_IsKnownByItsAccountAndId()
    {
        var row = await PersonAsync("A,u1,Ann,2023-01-01,yes,3,", People with { ValidFrom = new ValidFromRule.Undated() });

        (row["own_id"], row["occurred_at"], row["known_at"]).ShouldBe(("[\"A\",\"u1\"]", $"{long.MinValue}", $"{long.MinValue}"));
    }

    [Fact]
    public async Task JsonLines_Subscription_IsRead()
    {
        _folder.Write("data.jsonl", """{"account":{"id":"A"},"start":"2024-01-01","amount":12.5}""" + "\n");
        var mapping = new RowMapping.Subscriptions("account.id", new TimeColumn("start", ByDay: true)) { Amount = "amount", Months = 12 };

        var row = await Staged.OneAsync(_folder, Sources.Source(mapping, "data.jsonl", new FileFormat.JsonLines()));

        Shown(row, "account", "amount", "refusal").ShouldBe("A|12.500000|");
    }

    private static string Shown(StagedRow row, params string[] columns) => string.Join('|', columns.Select(column => row[column]));

    private static string Moments(StagedRow row, params string[] columns) => string.Join('|', columns.Select(column =>
        DateTime.UnixEpoch.AddMicroseconds(double.Parse(row[column]!, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));

    private Task<StagedRow> TermAsync(string cells) => OneAsync("account,id,product,start,end,stopped,amount,currency,notice", cells, Terms);

    private Task<StagedRow> EndAsync(string cells) => OneAsync("account,id,line,kind,day,effective,amount,reason", cells, Ends);

    private Task<StagedRow> PersonAsync(string cells, RowMapping? mapping = null) => OneAsync("account,id,name,created,admin,logins,from", cells, mapping ?? People);

    private async Task<StagedRow> OneAsync(string header, string cells, RowMapping mapping)
    {
        _folder.Write("data.csv", $"{header}\n{cells}\n");
        return await Staged.OneAsync(_folder, Sources.Source(mapping));
    }
}
