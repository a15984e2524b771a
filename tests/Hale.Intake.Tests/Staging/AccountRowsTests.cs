using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Intake.Tests.Staging;

public sealed class AccountRowsTests : IDisposable
{
    private const string Header = "id,name,start,end,plan,seats,vip,renewal,seen,from\n";

    private static readonly RowMapping.Accounts Full = new(
        "id", "name", new TimeColumn("start", ByDay: true), new TimeColumn("end", ByDay: true),
        [
            new AttributeColumn("plan", "plan", AttributeType.Text),
            new AttributeColumn("seats", "seats", AttributeType.Number),
            new AttributeColumn("vip", "vip", AttributeType.Boolean),
            new AttributeColumn("renewal", "renewal", AttributeType.Date),
            new AttributeColumn("seen", "seen", AttributeType.Time),
        ],
        new ValidFromRule.Undated());

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Row_FullMapping_GivesEveryColumn()
    {
        _folder.Write("data.csv", Header + "A,Acme,2024-01-01,2024-12-31,pro,12.5,yes,2024-07-01,2024-07-01 10:00,\n");

        var row = await Staged.OneAsync(_folder, Sources.Source(Full, zone: "Europe/Berlin"), "America/New_York");

        (row["account"], row["name"], row["v0"], row["v1"], row["v2"]).ShouldBe(("A", "Acme", "pro", "12.5", "True"));
        At(row, "started_at").ShouldBe("2023-12-31T23:00:00Z");
        At(row, "ended_at").ShouldBe("2024-12-30T23:00:00Z");
        At(row, "v3").ShouldBe("2024-07-01T04:00:00Z");
        At(row, "v4").ShouldBe("2024-07-01T08:00:00Z");
        At(row, "valid_from").ShouldBe("always");
        At(row, "known_at").ShouldBe("2023-12-31T23:00:00Z");
    }

    [Fact]
    public async Task Row_EmptyCells_AreMissing()
    {
        _folder.Write("data.csv", Header + "A,,,,,,,,,\n");

        var row = await Staged.OneAsync(_folder, Sources.Source(Full));

        new[] { "refusal", "name", "started_at", "ended_at", "v0", "v1", "v2", "v3", "v4" }.ShouldAllBe(column => row[column] == null);
        At(row, "known_at").ShouldBe("always");
    }

    [Theory]
    [InlineData(",,,,,,,,,", "no_account")]
    [InlineData("A,,soon,,,,,,,", "bad_time")]
    [InlineData("A,,,later,,,,,,", "bad_time")]
    [InlineData("A,,,,,ten,,,,", "bad_value")]
    [InlineData("A,,,,,inf,,,,", "bad_value")]
    [InlineData("A,,,,,,perhaps,,,", "bad_value")]
    [InlineData("A,,,,,,,2024-07-01 10:00,,", "bad_value")]
    [InlineData("A,,,,,,,,now,", "bad_value")]
    public async Task Row_BadCell_IsRefused(string row, string code)
    {
        _folder.Write("data.csv", Header + row + "\n");

        (await Staged.OneAsync(_folder, Sources.Source(Full)))["refusal"].ShouldBe(code);
    }

    [Theory]
    [InlineData("2024-01-01", "2024-01-01T00:00:00Z")]
    [InlineData("", "always")]
    public async Task ValidFrom_AccountStart_IsItOrAlways(string start, string expected)
    {
        _folder.Write("data.csv", Header + $"A,,{start},,pro,,,,,\n");

        At(await Staged.OneAsync(_folder, Sources.Source(Full with { ValidFrom = new ValidFromRule.AccountStart() })), "valid_from").ShouldBe(expected);
    }

    [Fact]
    public async Task ValidFrom_Column_IsNeeded()
    {
        _folder.Write("data.csv", Header + "A,,,,pro,,,,,2024-02-01\nB,,,,pro,,,,,\n");
        var source = Sources.Source(Full with { ValidFrom = new ValidFromRule.FromColumn(new TimeColumn("from", ByDay: true)) });

        var (_, rows, _) = await Staged.LoadAsync(_folder, source);

        At(rows[0], "valid_from").ShouldBe("2024-02-01T00:00:00Z");
        rows[1]["refusal"].ShouldBe("bad_time");
    }

    private static string At(StagedRow row, string column) => new Instant(row.Number(column)!.Value).ToString();
}
