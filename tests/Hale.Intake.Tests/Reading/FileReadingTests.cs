using System.IO.Compression;
using System.Text;
using Hale.Core.Sources;
using Hale.DuckDb;

namespace Hale.Intake.Tests.Reading;

public sealed class FileReadingTests : IDisposable
{
    private const string Rows = "account,at\nA,2024-01-01\nB,2024-01-02\n";
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\uFEFFaccount,at\r\nA,2024-01-01\r\n\r\nB,2024-01-02\r\n")]
    [InlineData("account,at\nA,2024-01-01\r\nB,2024-01-02")]
    [InlineData("\n account , at\nA, \"2024-01-01\" \nB,2024-01-02\n")]
    [InlineData("x,account,at\n\"multi\nline \"\"q\"\"\",A,2024-01-01\n,\"B\",2024-01-02\n")]
    public async Task Csv_HoweverItIsWritten_GivesItsRecords(string text)
    {
        _folder.Write("data.csv", text);

        var (file, rows, rejects) = await Staged.LoadAsync(_folder, Sources.Source(Sources.Logins));

        rows.Select(row => row["account"]).ShouldBe(["A", "B"]);
        rows.ShouldAllBe(row => row["refusal"] == null);
        rejects.ShouldBeEmpty();
        file.Records.ShouldBe(2);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    [InlineData('\'')]
    public async Task Csv_OtherDelimiter_IsUsed(char delimiter)
    {
        _folder.Write("data.csv", Rows.Replace(',', delimiter) + $"\"C{delimiter},\"{delimiter}2024-01-03\n");

        var (_, rows, _) = await Staged.LoadAsync(_folder, Sources.Source(Sources.Logins, format: new FileFormat.Csv(delimiter)));

        rows.Select(row => row["account"]).ShouldBe(["A", "B", $"C{delimiter},"]);
    }

    [Fact]
    public async Task Csv_BadRecordsAmongGood_AreRejectedWithTheirNumbers()
    {
        _folder.Write("data.csv", "account,at\nA,2024-01-01\n\nB\nC,2024-01-03\nD,2024-01-04,x\nE,\"2024\nF,2024-01-06\n");

        var (file, rows, rejects) = await Staged.LoadAsync(_folder, Sources.Source(Sources.Logins));

        file.Records.ShouldBe(6);
        rows.Select(row => row["account"]).ShouldBe(["A", "C", "F"]);
        rejects.Select(row => (row.Number("record"), row["refusal"], row["content"])).ShouldBe(
            [(2, "unreadable", "\"B\""), (4, "unreadable", "\"D,2024-01-04,x\""), (5, "unreadable", "\"E,\\\"2024\"")]);
        rejects[0]["detail"].ShouldBe("1 column where the header has 2");
    }

    [Fact]
    public async Task Csv_NameWithWildcards_MeansThatFile()
    {
        _folder.Write("a[1]*.csv", Rows);
        _folder.Write("a1b.csv", "account,at\nX,2024-01-01\n");

        var (_, rows, _) = await Staged.LoadAsync(_folder, Sources.Source(Sources.Logins, "a[*.csv"));

        rows.Select(row => row["account"]).ShouldBe(["A", "B"]);
    }

    [Fact]
    public async Task Csv_Gzipped_IsRead()
    {
        using (var file = new GZipStream(File.Create(Path.Combine(_folder.Path, "data.csv.gz")), CompressionLevel.Fastest))
        {
            file.Write(Encoding.UTF8.GetBytes(Rows));
        }

        (await Staged.LoadAsync(_folder, Sources.Source(Sources.Logins, "data.csv.gz"))).Rows.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Csv_Zstandard_IsRead(bool regular)
    {
        using (var database = DuckDatabase.Open(new DuckOptions { AllowedDirectories = [_folder.Path] }))
        using (var connection = database.Connect())
        {
            var last = regular ? "'2024-01-01'" : "'2024-01-01,x'";
            connection.Execute(
                $"COPY (SELECT * FROM (SELECT 'A' || range AS account, '2024-01-01' AS at FROM range(50000)) UNION ALL SELECT 'Z', {last}) TO '{_folder.Path}/data.csv.zst' (HEADER, QUOTE '', COMPRESSION zstd)");
        }

        var (file, rows, rejects) = await Staged.LoadAsync(_folder, Sources.Source(Sources.Logins, "data.csv.zst"));

        file.Records.ShouldBe(50_001);
        rows.Count.ShouldBe(regular ? 50_001 : 50_000);
        rejects.Count.ShouldBe(regular ? 0 : 1);
    }

    [Fact]
    public async Task Files_OfAPattern_AreStagedInOrderWithTheirNames()
    {
        _folder.Write("data/b.csv", Rows);
        _folder.Write("data/a.csv", Rows);

        var reading = await Staged.OpenAsync(_folder, Sources.Source(Sources.Logins, "data/*.csv"));

        reading.Files.Select(file => (file.Name, file.Bytes, file.Records)).ShouldBe([("data/a.csv", Rows.Length, 2), ("data/b.csv", Rows.Length, 2)]);
    }

    [Fact]
    public async Task Fingerprint_ChangesWithTheFileAndItsMeaning_NotWithItsName()
    {
        _folder.Write("a.csv", Rows);
        _folder.Write("b.csv", Rows);
        _folder.Write("c.csv", Rows + "\n");

        var prints = (await Staged.OpenAsync(_folder, Sources.Source(Sources.Logins, "*.csv"))).Files.Select(file => file.Fingerprint).ToList();
        var other = await PrintAsync(Sources.Source(Sources.Logins with { Event = new EventName.Fixed("visit") }, "a.csv"));
        var zone = await PrintAsync(Sources.Source(Sources.Logins, "a.csv", zone: "Europe/Berlin"));
        var known = await PrintAsync(Sources.Source(Sources.Logins, "a.csv", known: new KnownRule.AtImport()));

        prints[0].ShouldBe(prints[1]);
        new[] { prints[0], prints[2], other, zone, known }.Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public async Task Scratch_AfterTheReader_IsEmpty()
    {
        _folder.Write("data.csv", Rows + "C\n");
        _folder.Write(".scratch/intake-9-readable.csv", "left by a killed process");

        await Staged.LoadAsync(_folder, Sources.Source(Sources.Logins));

        Directory.EnumerateFiles(Path.Combine(_folder.Path, ".scratch")).ShouldBeEmpty();
    }

    private async Task<string> PrintAsync(SourceDefinition source) => (await Staged.OpenAsync(_folder, source)).Files[0].Fingerprint;
}
