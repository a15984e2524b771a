using System.IO.Compression;
using System.Text;
using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Intake.Tests.Reading;

public sealed class ProblemTests : IDisposable
{
    private const string Rows = "account,at\nA,2024-01-01\nB,2024-01-02\n";
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_NoneMatches_SaysWhatIsNear()
    {
        _folder.Write("data/usage/usages.csv", Rows);

        var problem = await Staged.ProblemAsync(_folder, Sources.Source(Sources.Logins, "data/usage/usage.csv"));

        problem.Message.ShouldBe("no file matches data/usage/usage.csv");
        problem.Fix.ShouldBe("Put the files there, or change the source's files (did you mean data/usage/usages.csv?).");
        problem.File.ShouldBeNull();
    }

    [Fact]
    public async Task Files_NoSuchFolder_SaysWhatIsNear()
    {
        _folder.Write("data/usage/usage.csv", Rows);

        var problem = await Staged.ProblemAsync(_folder, Sources.Source(Sources.Logins, "data/usge/*.csv"));

        problem.Message.ShouldBe("no file matches data/usge/*.csv: there is no folder data/usge");
        problem.Fix.ShouldContain("did you mean data/usage?");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    public async Task File_Empty_IsAProblem(string text)
    {
        _folder.Write("data.csv", text);

        (await ProblemAsync()).ShouldBe("data.csv is empty");
    }

    [Fact]
    public async Task Header_LacksColumns_NamesThemAndWhatIsThere()
    {
        _folder.Write("data.csv", "Account,when\nA,2024-01-01\n");

        var problem = await Staged.ProblemAsync(_folder, Sources.Source(Sources.Logins));

        problem.Message.ShouldBe("data.csv has no column `account`, `at`; its header has `Account`, `when`");
        problem.Fix.ShouldBe("Name the columns in the source as they stand in the header. Did you mean `Account` for `account`?");
        problem.File.ShouldBe("data.csv");
    }

    [Fact]
    public async Task Header_LacksAColumnOfAnyRole_IsAProblem()
    {
        _folder.Write("data.csv", "x\n1\n");
        var time = new TimeColumn("at", ByDay: false);
        var known = new KnownRule.FromColumn("known");
        var accounts = new RowMapping.Accounts(
            "id", "name", time, new TimeColumn("end", ByDay: true), [new AttributeColumn("plan", "plan", AttributeType.Text)], new ValidFromRule.FromColumn(new TimeColumn("from", ByDay: true)));
        var events = Sources.Logins with { Contact = "user", Event = new EventName.FromColumn("event"), Id = "id", Properties = [new("p", "prop", Core.Values.ValueKind.Text)] };

        (await MissingAsync(accounts, known)).ShouldBe("`id`, `name`, `at`, `end`, `from`, `plan`, `known`");
        (await MissingAsync(events, known)).ShouldBe("`account`, `user`, `event`, `at`, `id`, `prop`, `known`");
        (await MissingAsync(new RowMapping.LongSeries("account", time, "series", "value"), known)).ShouldBe("`account`, `at`, `series`, `value`, `known`");
        (await MissingAsync(new RowMapping.WideSeries("account", time), known)).ShouldBe("`account`, `at`, `known`");
    }

    [Fact]
    public async Task Header_RepeatedName_IsAProblem()
    {
        _folder.Write("data.csv", "account,at,account\nA,2024-01-01,B\n");

        (await ProblemAsync()).ShouldBe("data.csv has more than one column `account`");
    }

    [Fact]
    public async Task Header_WithOpenQuote_IsAProblem()
    {
        _folder.Write("data.csv", "account,\"at\nA,2024-01-01\n");

        (await ProblemAsync()).ShouldBe("data.csv has a header that cannot be read: its quotes do not match");
    }

    [Fact]
    public async Task WideSeries_WithoutSeriesOrNames_IsAProblem()
    {
        var source = Sources.Source(new RowMapping.WideSeries("account", new TimeColumn("at", ByDay: false)));
        _folder.Write("data.csv", Rows);
        (await Staged.ProblemAsync(_folder, source)).Message.ShouldBe("data.csv has no series");

        _folder.Write("data.csv", "account,at,\nA,2024-01-01,1\n");
        (await Staged.ProblemAsync(_folder, source)).Message.ShouldBe("data.csv has a column without a name (column 3 of its header)");
    }

    [Fact]
    public async Task Text_OtherEncoding_NamesTheLine()
    {
        _folder.Write("data.csv", [.. Encoding.UTF8.GetBytes(Rows), .. Encoding.Latin1.GetBytes("Böse,2024-01-03\n")]);
        (await ProblemAsync()).ShouldBe("data.csv is not UTF-8 (first at line 4)");

        _folder.Write("data.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Rows)]);
        (await ProblemAsync()).ShouldBe("data.csv is UTF-16, not UTF-8");
    }

    [Fact]
    public async Task Gzip_CorruptOrCut_IsAProblem()
    {
        var bytes = Gzip(string.Concat(Enumerable.Repeat(Rows, 5000)));
        _folder.Write("data.csv.gz", bytes[..^4]);
        (await ProblemAsync("data.csv.gz")).ShouldBe("data.csv.gz is cut off: its gzip data have no end");

        bytes[12] ^= 0xFF;
        _folder.Write("data.csv.gz", bytes);
        (await ProblemAsync("data.csv.gz")).ShouldBe("data.csv.gz is corrupt or not gzip");

        _folder.Write("data.csv.gz", Rows);
        (await ProblemAsync("data.csv.gz")).ShouldBe("data.csv.gz is corrupt or not gzip");
    }

    [Fact]
    public async Task Zstandard_Corrupt_IsAProblem()
    {
        _folder.Write("data.csv.zst", Rows);

        (await ProblemAsync("data.csv.zst")).ShouldBe("data.csv.zst is corrupt or not Zstandard");
    }

    [Fact]
    public async Task Parquet_NoneOrCut_IsAProblem()
    {
        _folder.Write("data.parquet", Rows);
        (await ProblemAsync("data.parquet", new FileFormat.Parquet())).ShouldBe("data.parquet is not a Parquet file");

        _folder.Write("data.parquet", "PAR1 and then nothing");
        (await ProblemAsync("data.parquet", new FileFormat.Parquet())).ShouldBe("data.parquet is cut off: its Parquet data have no end");

        _folder.Write("data.parquet", "PAR1 and then nothing PAR1");
        (await ProblemAsync("data.parquet", new FileFormat.Parquet())).ShouldStartWith("data.parquet cannot be read: ");
    }

    [Fact]
    public async Task Delimiter_NotAscii_IsAProblem()
    {
        _folder.Write("data.csv", Rows);

        (await ProblemAsync("data.csv", new FileFormat.Csv('§'))).ShouldBe("data.csv cannot be split at '§', which is not an ASCII character");
    }

    [Fact]
    public async Task File_MayNotBeRead_IsAProblem()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "an administrator may read everything");
        var path = _folder.Write("data.csv", Rows);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        (await ProblemAsync()).ShouldStartWith("data.csv cannot be opened: ");
    }

    [Fact]
    public async Task Files_OneOfSeveralIsBad_NoneIsStaged()
    {
        _folder.Write("a.csv", Rows);
        _folder.Write("b.csv", "x\n1\n");
        _folder.Write("c.csv", "");

        var reading = await Staged.OpenAsync(_folder, Sources.Source(Sources.Logins, "*.csv"));

        reading.Files.ShouldBeEmpty();
        reading.Problems.Select(problem => problem.File).ShouldBe(["b.csv", "c.csv"]);
    }

    private async Task<string> ProblemAsync(string files = "data.csv", FileFormat? format = null) =>
        (await Staged.ProblemAsync(_folder, Sources.Source(Sources.Logins, files, format))).Message;

    private async Task<string> MissingAsync(RowMapping mapping, KnownRule known)
    {
        var message = (await Staged.ProblemAsync(_folder, Sources.Source(mapping, known: known))).Message;
        return message.Split("no column ")[1].Split(';')[0];
    }

    private static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
