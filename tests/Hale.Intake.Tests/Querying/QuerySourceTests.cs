using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Intake.Tests.Querying;

public sealed class QuerySourceTests : IDisposable
{
    private static readonly TypedColumn[] Columns =
    [
        new("id", "id", AttributeType.Text), new("amount", "Amount (EUR)", AttributeType.Number), new("day", "day", AttributeType.Date), new("seen", "at", AttributeType.Time),
        new("paid", "paid", AttributeType.Boolean),
    ];

    private static readonly RowMapping.Events Mapping = new(
        "id", null, new EventName.Fixed("sale"), new TimeColumn("last", ByDay: false), null, [new PropertyColumn("total", "total", ValueKind.Number)]);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rows_OfAllFiles_AreWhatTheQueryReads()
    {
        Write("a.csv", "acme,1.5,2024-01-31,2024-01-31 10:00,true", "bolt,2,2024-01-31,2024-01-31 10:00,no");
        Write("b.csv", "acme,0.25,2024-02-01,2024-02-01T12:00:00Z,true");

        var (file, rows, rejects) = await Staged.LoadAsync(_folder, Source("SELECT id, sum(amount) AS total, max(seen) AS last FROM files WHERE paid GROUP BY id", "Europe/Berlin"));

        var row = rows.ShouldHaveSingleItem();
        (row["account"], row["v0"], row.Number("occurred_at")).ShouldBe(("acme", "1.750000", Micros(2024, 2, 1, 12)));
        (file.Records, file.RowsAreRecords, file.Name, rejects.Count).ShouldBe((3L, false, "*.csv", 0));
        file.Others.ShouldHaveSingleItem().Path.ShouldEndWith("b.csv");
    }

    [Fact]
    public async Task Rows_OfTextsAlone_HaveNothingToRefuse()
    {
        _folder.Write("a.csv", "id,at\nacme,2024-01-31\n");
        var source = Source("SELECT id, at AS last, 2 AS total FROM files") with
        {
            Rows = new RowPreparation
            {
                Columns = [new TypedColumn("id", "id", AttributeType.Text), new TypedColumn("moment", "at", AttributeType.Text)],
                Query = new FileQuery("SELECT id, moment AS last, 2 AS total FROM files", []),
            },
        };

        (await Staged.OneAsync(_folder, source))["v0"].ShouldBe("2.000000");
    }

    [Fact]
    public async Task Days_InTheQuery_AreThoseOfTheSourcesZone()
    {
        Write("a.csv", "acme,1,2024-01-31,2024-01-31T23:30:00Z,true");

        var row = (await Staged.LoadAsync(_folder, Source("SELECT id, 1 AS total, date_trunc('day', seen) AS last FROM files", "Europe/Berlin"))).Rows.ShouldHaveSingleItem();

        row.Number("occurred_at").ShouldBe(Micros(2024, 1, 31, 23));
    }

    [Fact]
    public async Task Records_ThatTheQueryNeverSees_AreNumberedAsInTheirFile()
    {
        Write("a.csv", "acme,1,2024-01-31,2024-01-31,true", "broken", ",1,2024-01-31,2024-01-31,true", "bolt,x,2024-01-31,2024-01-31,true", "broken", "bolt,1,2024-01-31,soon,true", "bolt,1,,,");
        Write("b.csv", "cube,1,2024-01-31,2024-01-31,true", " ,1,2024-01-31,2024-01-31,true");

        var (file, rows, rejects) = await Staged.LoadAsync(_folder, Source("SELECT id, sum(amount) AS total, DATE '2024-01-31' AS last FROM files GROUP BY ALL ORDER BY id", require: ["id"]));

        file.Records.ShouldBe(9);
        rows.Select(row => (row["account"], row["v0"])).ShouldBe([("acme", "1.000000"), ("bolt", "1.000000"), ("cube", "1.000000")]);
        rejects.Select(reject => (reject["record"], reject["refusal"], reject["detail"])).ShouldBe(
        [
            ("2", "unreadable", "in a.csv: 1 column where the header has 5"), ("3", "no_account", "in a.csv: `id` is empty"), ("4", "bad_value", "in a.csv: `Amount (EUR)` is \"x\", not a number"),
            ("5", "unreadable", "in a.csv: 1 column where the header has 5"),
            ("6", "bad_value", "in a.csv: `at` is \"soon\", not a time of the years 1000 to 8999 (such as 2024-01-31, 2024-01-31 10:00 or 2024-01-31T10:00:00Z)"),
            ("2", "no_account", "in b.csv: `id` is empty"),
        ]);
        rejects[1]["content"].ShouldBe("{\"id\":null,\"Amount (EUR)\":\"1\",\"day\":\"2024-01-31\",\"at\":\"2024-01-31\",\"paid\":\"true\"}");
    }

    [Fact]
    public async Task Result_IsJudgedLikeARecord()
    {
        Write("a.csv", "acme,1,2024-01-31,,true");

        var row = (await Staged.LoadAsync(_folder, Source("SELECT id, 1 AS total, seen AS last FROM files"))).Rows.ShouldHaveSingleItem();

        (row["refusal"], row["detail"]).ShouldBe(("bad_time", "`last` is empty"));
    }

    [Fact]
    public async Task Result_WithoutAMappedColumn_IsAProblem()
    {
        Write("a.csv", "acme,1,2024-01-31,,true");

        var problem = await Staged.ProblemAsync(_folder, Source("SELECT id, 1 AS totl, seen AS last FROM files"));

        problem.Message.ShouldBe("the result of its query has no column `total`; it has `id`, `totl`, `last`");
    }

    [Fact]
    public async Task File_WithoutADeclaredColumn_IsAProblem()
    {
        _folder.Write("a.csv", "id,amount,day,at,paid\n");

        (await Staged.ProblemAsync(_folder, Source("SELECT id, 1 AS total, seen AS last FROM files"))).Message.ShouldStartWith("a.csv has no column `Amount (EUR)`");
    }

    private static long Micros(int year, int month, int day, int hour) => (new DateTime(year, month, day, hour, 0, 0, DateTimeKind.Utc) - DateTime.UnixEpoch).Ticks / 10;

    private static SourceDefinition Source(string sql, string zone = "UTC", IReadOnlyList<string>? require = null) =>
        Sources.Source(Mapping, "*.csv", zone: zone) with { Rows = new RowPreparation { Columns = Columns, Query = new FileQuery(sql, require ?? []) } };

    private void Write(string name, params IEnumerable<string> lines) => _folder.Write(name, "id,Amount (EUR),day,at,paid\n" + string.Concat(lines.Select(line => line + "\n")));
}
