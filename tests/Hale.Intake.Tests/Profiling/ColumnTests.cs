using System.Text;
using Hale.Engine.Profiling;

namespace Hale.Intake.Tests.Profiling;

/// <summary>What a column is said to be, and what looks wrong in it.</summary>
public sealed class ColumnTests
{
    public static TheoryData<string, string[], string, ColumnMeaning> Meanings => new()
    {
        { "user_id", ["u1", "u2", "u1"], "text", ColumnMeaning.ContactId },
        { "mail", ["a@b.de", "c@d.org", "e@f.io"], "text", ColumnMeaning.Email },
        { "event_name", ["login", "login", "export"], "text", ColumnMeaning.EventName },
        { "price", ["1.50", "2.25", "3"], "number", ColumnMeaning.Amount },
        { "currency", ["EUR", "USD", "EUR"], "text", ColumnMeaning.Currency },
        { "country", ["DE", "FR", "DE"], "text", ColumnMeaning.Country },
        { "active", ["yes", "no", "yes"], "boolean", ColumnMeaning.Boolean },
        { "started_at", ["2024-01-01 10:00", "2024-01-02 11:00", "2024-01-02 11:30"], "time", ColumnMeaning.StartTime },
        { "end_date", ["2024-01-01", "2024-01-02", ""], "date", ColumnMeaning.EndTime },
        { "created", ["1704067200", "1704067300", "1704067400"], "number", ColumnMeaning.Time },
        { "comment", ["all is well today", "never again, she said", "what a lovely product it is"], "text", ColumnMeaning.FreeText },
        { "plan", ["pro", "free", "pro"], "text", ColumnMeaning.Category },
        { "nothing", ["", "", ""], "text", ColumnMeaning.Empty },
    };

    public static TheoryData<string, string[], string> Oddities => new()
    {
        { "ref_no", ["00123", "456", "00789"], "lost_zeros" },
        { "order_no", ["1.23E+15", "1.24E+15", "77"], "scientific" },
        { "amount", ["1,234.50", "2,000.10", "3.25"], "thousands" },
        { "amount", ["$5.10", "$6.00", "7"], "signs" },
        { "amount", ["1.5", "2,5", "3"], "mixed_decimals" },
        { "amount", ["1.234", "2.345", "3"], "unclear_decimals" },
        { "amount", ["1", "NULL", "3"], "null_words" },
        { "plan", ["pro", "Pro", "free"], "mixed_case" },
        { "plan", ["pro ", "pro", "free"], "blanks_around" },
        { "plan", ["  ", "pro", "free"], "blank_cells" },
        { "city", ["M\u00C3\u00BCnchen", "Berlin", "Berlin"], "mojibake" },
        { "plan", ["pro", "pro", "pro"], "constant" },
        { "born", ["1971-05-07", "1983-06-24", "1990-01-01"], "early_dates" },
        { "born", ["1900-01-01", "1983-06-24", "1990-01-01"], "zero_dates" },
        { "due", ["2027-01-01", "2024-06-24", "2024-01-01"], "future_dates" },
        { "due", ["2024-02-31", "2024-06-24", "2024-01-01"], "impossible_dates" },
        { "due", ["03/04/2024", "05/06/2024", "07/08/2024"], "day_or_month" },
        { "due", ["13/04/2024", "05/16/2024", "07/08/2024"], "day_or_month" },
        { "due", ["2024-04-13", "05/16/2024", "07/18/2024"], "mixed_dates" },
        { "created", ["1704067200", "1704067300", "1704067400"], "epoch" },
        { "date", ["45292", "45293", "45294"], "serial_dates" },
    };

    [Theory]
    [MemberData(nameof(Meanings))]
    public async Task Column_IsTakenFor(string name, string[] cells, string type, ColumnMeaning meaning)
    {
        var column = await ProfiledFile.ColumnAsync(name, cells);
        (column.Type, column.Meaning).ShouldBe((type, meaning), column.Reason);
        column.Reason.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Oddities))]
    public async Task Column_LooksWrong(string name, string[] cells, string code) =>
        (await ProfiledFile.ColumnAsync(name, cells)).Findings.Select(finding => finding.Code).ShouldContain(code);

    [Fact]
    public async Task Column_InOrder_HasNothingToLookAt()
    {
        var column = await ProfiledFile.ColumnAsync("seats", "5", "17", "8");
        column.Findings.ShouldBeEmpty();
        (column.Smallest, column.Largest, column.Distinct, column.DistinctIsExact, column.Filled, column.Empty).ShouldBe(("5", "17", 3, true, 3, 0));
        column.Examples.ShouldBe(["5", "17", "8"]);
    }

    [Fact]
    public async Task Ids_ThatRepeatNowAndThen_AreCountedWithExamples()
    {
        var rows = Enumerable.Range(0, 200).Select(row => $"A{row % 5},{(row == 150 ? "T-7" : $"T-{row}")},2024-01-01\n");
        var finding = (await ProfiledFile.OfAsync("account,ticket_id,date\n" + string.Concat(rows))).Column("ticket_id").Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Count).ShouldBe(("repeated_ids", 1));
        finding.Examples.ShouldBe(["T-7"]);
    }

    [Fact]
    public async Task Dates_SayWhichRowDecides()
    {
        (await ProfiledFile.ColumnAsync("due", "03/04/2024", "05/16/2024")).Format!.ShouldContain("month first, as “05/16/2024” in row 3 shows");
        (await ProfiledFile.ColumnAsync("due", "03/04/2024", "05/06/2024")).Format!.ShouldContain("no row decides");
        (await ProfiledFile.ColumnAsync("due", "2024-01-01T10:00:00+02:00", "2024-01-01T11:00:00+02:00")).Format!.ShouldContain("with an offset from UTC");
    }

    [Fact]
    public async Task Numbers_OfADecimalComma_AreReadAsSuch()
    {
        var column = await ProfiledFile.ColumnAsync("betrag", "1.234,50", "2,25", "10");
        (column.Type, column.Smallest, column.Largest, column.Format).ShouldBe(("number", "2.25", "1234.5", "decimal comma"));
    }

    [Fact]
    public async Task Letters_OfWindows_AreRead()
    {
        var read = await ProfiledFile.OfAsync(Encoding.Latin1.GetBytes("account_id;stadt\nA1;M\u00FCnchen\nA2;K\u00F6ln\n"));
        read.File.Format.ShouldBe("CSV divided by “;”, Windows-1252");
        read.Column("stadt").Examples.ShouldBe(["M\u00FCnchen", "K\u00F6ln"]);
        read.Yaml().ShouldContain("encoding: windows-1252");
    }
}
