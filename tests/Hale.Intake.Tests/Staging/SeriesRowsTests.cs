using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;

namespace Hale.Intake.Tests.Staging;

public sealed class SeriesRowsTests : IDisposable
{
    private static readonly TimeColumn At = new("at", ByDay: true);
    private static readonly RowMapping Long = new RowMapping.LongSeries("account", At, "metric", "value");
    private static readonly RowMapping Wide = new RowMapping.WideSeries("account", At);

    private static readonly Dictionary<string, ValueKind> Kinds = new()
    {
        ["nps"] = ValueKind.Number, ["happy"] = ValueKind.Boolean, ["tier"] = ValueKind.Text,
    };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nps", "9", "9|9")]
    [InlineData("nps", "nine", "bad_value: `value` is \"nine\", not a number")]
    [InlineData("nps", "nan", "bad_value: `value` is \"nan\", not a number")]
    [InlineData("nps", "", "|")]
    [InlineData("happy", "Yes", "1|Yes")]
    [InlineData("happy", "0", "0|0")]
    [InlineData("happy", "2", "bad_value: `value` is \"2\", not true or false (also yes or no, t or f, 1 or 0)")]
    [InlineData("tier", "7", "|7")]
    [InlineData("other", "7", "7|7")]
    [InlineData("other", "seven", "|seven")]
    [InlineData("", "7", "bad_value: `metric` is empty")]
    public async Task Long_Value_IsReadByTheKindOfItsSeries(string series, string value, string expected)
    {
        _folder.Write("data.csv", $"account,at,metric,value\nA,2024-01-01,{series},{value}\n");

        var row = (await Staged.LoadAsync(_folder, Sources.Source(Long), series: Kinds)).Rows.ShouldHaveSingleItem();

        Shown(row).ShouldBe(expected);
    }

    [Fact]
    public async Task Wide_Record_GivesAPointAColumn()
    {
        _folder.Write("data.csv", "account,nps,at,happy,tier,other\nA,9,2024-01-01,yes,7,x\nB,,2024-01-02,,,1.5\n");

        var (file, rows, _) = await Staged.LoadAsync(_folder, Sources.Source(Wide), series: Kinds);

        file.RowsPerRecord.ShouldBe(4);
        rows.Select(row => $"{row["account"]} {row["series"]} {Shown(row)}").ShouldBe(
            ["A nps 9|9", "A happy 1|yes", "A tier |7", "A other |x", "B nps |", "B happy |", "B tier |", "B other 1.5|1.5"]);
    }

    [Fact]
    public async Task Wide_BadCell_IsRefusedAlone()
    {
        _folder.Write("data.csv", "account,at,nps,happy,other\nA,2024-01-01,nine,perhaps,5\n");

        var (_, rows, _) = await Staged.LoadAsync(_folder, Sources.Source(Wide), series: Kinds);

        rows.Select(Shown).ShouldBe(
            ["bad_value: `nps` is \"nine\", not a number", "bad_value: `happy` is \"perhaps\", not true or false (also yes or no, t or f, 1 or 0)", "5|5"]);
        rows[0]["content"].ShouldBe("""{"account":"A","at":"2024-01-01","nps":"nine","happy":"perhaps","other":"5"}""");
    }

    [Theory]
    [InlineData(",2024-01-01", "no_account: `account` is empty")]
    [InlineData("A,", "bad_time: `at` is empty")]
    public async Task Wide_BadRecord_IsRefusedOnce(string start, string expected)
    {
        _folder.Write("data.csv", $"account,at,nps,happy\n{start},nine,yes\n");

        var (_, rows, _) = await Staged.LoadAsync(_folder, Sources.Source(Wide), series: Kinds);

        rows.Select(Shown).ShouldBe([expected, "1|"]);
        rows[1]["text"].ShouldBeNull();
    }

    [Fact]
    public async Task Wide_KnownColumn_IsNoSeries()
    {
        _folder.Write("data.csv", "account,at,nps,loaded\nA,2024-01-01,9,2024-01-05\n");

        var (file, rows, _) = await Staged.LoadAsync(_folder, Sources.Source(Wide, known: new KnownRule.FromColumn("loaded")));

        file.RowsPerRecord.ShouldBe(1);
        rows[0]["series"].ShouldBe("nps");
    }

    [Fact]
    public async Task Wide_Parquet_UsesPhysicalNumbers()
    {
        using (var database = DuckDatabase.Open(new DuckOptions { AllowedDirectories = [_folder.Path] }))
        using (var connection = database.Connect())
        {
            connection.Execute(
                $"COPY (SELECT 'A' AS account, DATE '2024-01-01' AS at, 0.1 + 0.2::DOUBLE AS nps, true AS happy, 3 AS tier, 4::DECIMAL(9,2) AS other) TO '{_folder.Path}/data.parquet' (FORMAT parquet)");
        }

        var (_, rows, _) = await Staged.LoadAsync(_folder, Sources.Source(Wide, "data.parquet", new FileFormat.Parquet()), series: Kinds);

        rows.Select(Shown).ShouldBe(["0.30000000000000004|0.30000000000000004", "1|true", "|3", "4|4.00"]);
    }

    private static string Shown(StagedRow row) => row["refusal"] is { } code ? $"{code}: {row["detail"]}" : $"{row["number"]}|{row["text"]}";
}
