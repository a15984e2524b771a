using FsCheck;
using FsCheck.Fluent;
using Hale.DuckDb;
using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Tests.Audit.Tables;

public sealed class TableFormatTests : IDisposable
{
    private static readonly string[] Accounts = ["A-1", "0042", "Müller & Söhne", "\"quoted\", Inc.", "x y"];

    private readonly AuditFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Table_WrittenInAnyFormat_ReadsBackTheSame() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(
            ArbMap.Default.GeneratorFor<int>().Zip(Rows).ToArbitrary(),
            written => ReadsBack(WrittenTable.Of(Math.Abs(written.Item1 % 100_000)), written.Item2)));

    [Theory]
    [InlineData("scores.parquet", "FORMAT parquet")]
    [InlineData("scores.csv.zst", "FORMAT csv, COMPRESSION zstd")]
    [InlineData("scores.jsonl.gz", "FORMAT json, COMPRESSION gzip")]
    public async Task Table_OfTheEngine_IsRead(string name, string format)
    {
        using (var database = DuckDatabase.Open(new DuckOptions { ExternalAccess = true }))
        using (var connection = database.Connect())
        {
            connection.Execute(
                $"""
                COPY (SELECT 7 AS account_id, DATE '2024-01-31' AS "date", 1.234::DOUBLE AS score
                    UNION ALL SELECT 8, DATE '2024-02-29', 2.5) TO {DuckSql.Literal(Path.Combine(_folder.Folder, name))} ({format})
                """);
        }

        _folder.Scores = name;
        _folder.Write("outcomes.csv", "account,churn date\n7,2024-05-31\n8,2024-05-31\n");

        var read = await _folder.UnderstoodAsync();

        read.Scores.Accounts.ShouldBe(["7", "8"]);
        read.Scores.Values.ToArray().ShouldBe([1.234, 2.5]);
        read.Scores.Days.ToArray().ShouldBe([new DateOnly(2024, 1, 31).DayNumber, new DateOnly(2024, 2, 29).DayNumber]);
    }

    [Fact]
    public async Task File_CutOff_IsRefused()
    {
        var written = WrittenTable.Of(0) with { Gzip = true };
        var bytes = written.Bytes(Enumerable.Range(0, 1000).Select(i => ($"A-{i * 7919}", new DateOnly(2024, 1, 31), (decimal)i)));
        _folder.Scores = written.Name;
        _folder.Write(written.Name, bytes[..^20]);
        _folder.Write("outcomes.csv", "account,churn date\nA-0,2024-05-31\n");

        (await _folder.RefusedAsync()).Message.ShouldBe("The file is cut off: its gzip data have no end.");
    }

    [Theory]
    [InlineData("", "The file holds no table.")]
    [InlineData("account,date,score\n", "The file has a header and no rows.")]
    [InlineData("PK\u0003\u0004....", "The file is a workbook of a spreadsheet program.")]
    [InlineData("[{\"account\": 1}]", "The file is one JSON array.")]
    [InlineData("a\0b\0\0", "The file is no text.")]
    public async Task File_ThatIsNoTable_IsRefused(string text, string message)
    {
        _folder.Write("scores.csv", text);
        _folder.Write("outcomes.csv", "account,churn date\nA-0,2024-05-31\n");

        (await _folder.RefusedAsync()).Message.ShouldBe(message);
    }

    [Fact]
    public async Task File_Absent_IsRefused()
    {
        _folder.Write("outcomes.csv", "account,churn date\nA-0,2024-05-31\n");

        var problem = await _folder.RefusedAsync();

        (problem.File, problem.Message).ShouldBe(("scores.csv", "There is no such file."));
    }

    private static Gen<(string Account, int Day, int Score)[]> Rows =>
        Gen.Elements(Accounts).Zip(Gen.Choose(0, 800)).Zip(Gen.Choose(-99_999, 99_999)).Select(row => (row.Item1.Item1, row.Item1.Item2, row.Item2)).ArrayOf();

    private bool ReadsBack(WrittenTable written, (string Account, int Day, int Score)[] rows)
    {
        // One day that can be no month and one number that can be no thousand make the file tell how it is written.
        var told = rows.Append((Account: "A-1", Day: 30, Score: 5)).DistinctBy(row => (row.Account, row.Day))
            .Select(row => (row.Account, Day: new DateOnly(2023, 1, 1).AddDays(row.Day), Score: row.Score / 100m)).ToList();
        _folder.Scores = written.Name;
        _folder.Write(written.Name, written.Bytes(told));
        _folder.Write("outcomes.csv", "account,churn date\nA-1,2024-05-31\n");
        var read = _folder.UnderstoodAsync().GetAwaiter().GetResult().Scores;
        var expected = told.OrderBy(row => row.Account, StringComparer.Ordinal).ThenBy(row => row.Day).Select(row => (row.Account, row.Day, (double)row.Score)).ToList();
        Flat(read).ShouldBe(expected, written.ToString());
        return true;
    }

    private static List<(string Account, DateOnly Day, double Score)> Flat(ScoreHistory scores) =>
    [
        .. Enumerable.Range(0, scores.Accounts.Count).SelectMany(account => Enumerable.Range(scores.Starts.Span[account], scores.Starts.Span[account + 1] - scores.Starts.Span[account])
            .Select(row => (scores.Accounts[account], DateOnly.FromDayNumber(scores.Days.Span[row]), scores.Values.Span[row]))),
    ];
}
