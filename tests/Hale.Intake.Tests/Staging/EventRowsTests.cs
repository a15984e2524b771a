using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;

namespace Hale.Intake.Tests.Staging;

public sealed class EventRowsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Row_FullMapping_GivesEveryColumn()
    {
        _folder.Write("data.csv", "id,who,what,account,at,ok,amount,note\n7,ann,export,A,2024-01-01T10:00:00Z,yes,12.5,\"hm, \"\"yes\"\"\"\n,,login,B,2024-01-02,,,\n");
        var mapping = new RowMapping.Events(
            "account", "who", new EventName.FromColumn("what"), new TimeColumn("at", ByDay: false), "id",
            [new PropertyColumn("ok", "ok", ValueKind.Boolean), new PropertyColumn("amount", "amount", ValueKind.Number), new PropertyColumn("note", "note", ValueKind.Text)]);

        var (_, rows, _) = await Staged.LoadAsync(_folder, Sources.Source(mapping));

        Shown(rows[0]).ShouldBe("A|ann|export|7|True|12.500000|hm, \"yes\"");
        Shown(rows[1]).ShouldBe("B||login||||");
        rows.ShouldAllBe(row => row["refusal"] == null && row["content"] == null);
    }

    [Theory]
    [InlineData(",2024-01-01,login", "no_account", "`account` is empty")]
    [InlineData("  ,2024-01-01,login", "no_account", "`account` is empty")]
    [InlineData("A,,login", "bad_time", "`at` is empty")]
    [InlineData("A,2024-01-01,", "no_event", "`event` is empty")]
    [InlineData(",,", "no_account", "`account` is empty")]
    public async Task Row_WithoutWhatItNeeds_IsRefused(string row, string code, string detail)
    {
        _folder.Write("data.csv", $"account,at,event\n{row}\n");

        var staged = await Staged.OneAsync(_folder, Sources.Source(Sources.Logins with { Event = new EventName.FromColumn("event") }));

        (staged["refusal"], staged["detail"]).ShouldBe((code, detail));
    }

    [Theory]
    [InlineData("12", "12.000000")]
    [InlineData(" -1.5e3 ", "-1500.000000")]
    [InlineData("0.12345649", "0.123456")]
    [InlineData("0.1234565", "0.123457")]
    [InlineData("999999999999.999999", "999999999999.999999")]
    public async Task Number_Readable_IsAnExactDecimal(string text, string expected)
    {
        _folder.Write("data.csv", $"account,at,value\nA,2024-01-01,{text}\n");

        (await Staged.OneAsync(_folder, Sources.Source(Sources.WithProperty(ValueKind.Number))))["v0"].ShouldBe(expected);
    }

    [Theory]
    [InlineData("ten", "`value` is \"ten\", not a number")]
    [InlineData("\"1,5\"", "`value` is \"1,5\", not a number")]
    [InlineData("1_000", "`value` is \"1_000\", not a number")]
    [InlineData("nan", "`value` is \"nan\", not a number")]
    [InlineData("-inf", "`value` is \"-inf\", not a number")]
    [InlineData("1000000000000", "`value` is 1000000000000, beyond the largest number, 10^12")]
    public async Task Number_Unreadable_IsRefused(string text, string detail)
    {
        _folder.Write("data.csv", $"account,at,value\nA,2024-01-01,{text}\n");

        var row = await Staged.OneAsync(_folder, Sources.Source(Sources.WithProperty(ValueKind.Number)));

        (row["refusal"], row["detail"]).ShouldBe(("bad_value", detail));
    }

    [Theory]
    [InlineData("true", "True")]
    [InlineData("YES", "True")]
    [InlineData("T", "True")]
    [InlineData("1", "True")]
    [InlineData("False", "False")]
    [InlineData("no", "False")]
    [InlineData("f", "False")]
    [InlineData("0", "False")]
    [InlineData("2", null)]
    [InlineData("maybe", null)]
    public async Task Boolean_Text_IsReadInAnyCase(string text, string? expected)
    {
        _folder.Write("data.csv", $"account,at,value\nA,2024-01-01,{text}\n");

        var row = await Staged.OneAsync(_folder, Sources.Source(Sources.WithProperty(ValueKind.Boolean)));

        (row["v0"], row["refusal"]).ShouldBe((expected, expected is null ? "bad_value" : null));
    }

    [Theory]
    [InlineData("CAST(5 AS TINYINT)", ValueKind.Number, "5.000000")]
    [InlineData("CAST(5 AS UBIGINT)", ValueKind.Number, "5.000000")]
    [InlineData("CAST(5.25 AS DECIMAL(9,2))", ValueKind.Number, "5.250000")]
    [InlineData("CAST(5.25 AS DOUBLE)", ValueKind.Number, "5.250000")]
    [InlineData("CAST(5.25 AS FLOAT)", ValueKind.Number, "5.250000")]
    [InlineData("'5.25'", ValueKind.Number, "5.250000")]
    [InlineData("''", ValueKind.Number, null)]
    [InlineData("CAST(NULL AS DOUBLE)", ValueKind.Number, null)]
    [InlineData("CAST('nan' AS DOUBLE)", ValueKind.Number, "`value` is \"nan\", not a number")]
    [InlineData("CAST('inf' AS FLOAT)", ValueKind.Number, "`value` is \"inf\", not a number")]
    [InlineData("CAST(1e15 AS DOUBLE)", ValueKind.Number, "`value` is 1000000000000000.0, beyond the largest number, 10^12")]
    [InlineData("true", ValueKind.Number, "`value` is \"true\", not a number")]
    [InlineData("DATE '2024-01-01'", ValueKind.Number, "`value` is \"2024-01-01\", not a number")]
    [InlineData("true", ValueKind.Boolean, "True")]
    [InlineData("0", ValueKind.Boolean, "False")]
    [InlineData("0.5", ValueKind.Boolean, "`value` is \"0.5\", not true or false (also yes or no, t or f, 1 or 0)")]
    [InlineData("'no'", ValueKind.Boolean, "False")]
    [InlineData("42", ValueKind.Text, "42")]
    [InlineData("DATE '2024-01-01'", ValueKind.Text, "2024-01-01")]
    [InlineData("[1, 2]", ValueKind.Text, "[1, 2]")]
    public async Task Parquet_PhysicalValue_IsConverted(string value, ValueKind kind, string? expected)
    {
        using (var database = DuckDatabase.Open(new DuckOptions { AllowedDirectories = [_folder.Path] }))
        using (var connection = database.Connect())
        {
            connection.Execute($"COPY (SELECT 12 AS account, DATE '2024-01-01' AS at, {value} AS value) TO '{_folder.Path}/data.parquet' (FORMAT parquet)");
        }

        var row = await Staged.OneAsync(_folder, Sources.Source(Sources.WithProperty(kind), "data.parquet", new FileFormat.Parquet()));

        (row["detail"] ?? row["v0"]).ShouldBe(expected);
        row["refusal"].ShouldBe(expected?.StartsWith('`') == true ? "bad_value" : null);
        if (row["refusal"] is null)
        {
            row["account"].ShouldBe("12");
        }
    }

    [Fact]
    public async Task Parquet_RefusedRecord_IsKeptAsJson()
    {
        using (var database = DuckDatabase.Open(new DuckOptions { AllowedDirectories = [_folder.Path] }))
        using (var connection = database.Connect())
        {
            connection.Execute(
                $"COPY (SELECT NULL AS account, DATE '2024-01-01' AS at, CAST('nan' AS DOUBLE) AS \"x\"\"'\", [1] AS list) TO '{_folder.Path}/data.parquet' (FORMAT parquet)");
        }

        var row = await Staged.OneAsync(_folder, Sources.Source(Sources.Logins, "data.parquet", new FileFormat.Parquet()));

        row["content"].ShouldBe("""{"account":null,"at":"2024-01-01","x\"'":"nan","list":"[1]"}""");
    }

    [Fact]
    public async Task Detail_LongValue_IsShortened()
    {
        _folder.Write("data.csv", $"account,at,value\nA,2024-01-01,{new string('x', 500)}\n");

        (await Staged.OneAsync(_folder, Sources.Source(Sources.WithProperty(ValueKind.Number))))["detail"].ShouldBe($"`value` is \"{new string('x', 60)}…\", not a number");
    }

    private static string Shown(StagedRow row) =>
        string.Join('|', new[] { "account", "contact", "event", "own_id", "v0", "v1", "v2" }.Select(column => row[column]));
}
