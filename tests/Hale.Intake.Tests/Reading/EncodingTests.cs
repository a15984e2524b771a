using System.IO.Compression;
using System.Text;
using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Intake.Tests.Reading;

public sealed class EncodingTests : IDisposable
{
    private const string Text = "account;at;value\r\nacme;2024-01-31;Köln – 5 € „so“\r\nbolt;2024-01-31;\"zwei;\r\nZeilen\"\r\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(TextEncoding.Windows1252, "1252", false)]
    [InlineData(TextEncoding.Windows1252, "1252", true)]
    [InlineData(TextEncoding.Utf16, "utf-16", false)]
    [InlineData(TextEncoding.Utf16, "utf-16BE", true)]
    public async Task File_InAnotherEncoding_GivesTheSameTexts(TextEncoding encoding, string written, bool packed)
    {
        var page = written == "1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(written);
        var bytes = page.GetPreamble().Concat(page.GetBytes(Text)).ToArray();
        _folder.Write(packed ? "a.csv.gz" : "a.csv", packed ? Gzip(bytes) : bytes);

        var (file, rows, _) = await Staged.LoadAsync(_folder, Source(encoding, packed ? "a.csv.gz" : "a.csv"));

        file.Records.ShouldBe(2);
        rows.Select(row => row["v0"]).ShouldBe(["Köln – 5 € „so“", "zwei;\r\nZeilen"]);
    }

    [Fact]
    public async Task File_OfUtf16WithoutAMark_IsLittleEndian()
    {
        _folder.Write("a.csv", new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetBytes(Text));

        (await Staged.LoadAsync(_folder, Source(TextEncoding.Utf16, "a.csv"))).Rows[0]["v0"].ShouldBe("Köln – 5 € „so“");
    }

    [Fact]
    public async Task File_ThatIsNotUtf16_IsAProblem()
    {
        _folder.Write("a.csv", [.. Encoding.Unicode.GetBytes(Text), 0x00, 0xD8, 0x41, 0x00, 0x41]);

        (await Staged.ProblemAsync(_folder, Source(TextEncoding.Utf16, "a.csv"))).Message.ShouldBe("a.csv is not UTF-16");
    }

    [Fact]
    public async Task Zstandard_InAnotherEncoding_IsAProblem()
    {
        _folder.Write("a.csv.zst", [0x28, 0xB5, 0x2F, 0xFD, 0x00]);

        (await Staged.ProblemAsync(_folder, Source(TextEncoding.Windows1252, "a.csv.zst"))).Message.ShouldBe("a.csv.zst is compressed with Zstandard, which is read as UTF-8 only");
    }

    [Fact]
    public async Task Gzip_CutOffInAnotherEncoding_IsAProblem()
    {
        var bytes = Gzip(Encoding.Unicode.GetBytes(string.Concat(Enumerable.Repeat(Text, 500))));
        _folder.Write("a.csv.gz", bytes[..^20]);

        (await Staged.ProblemAsync(_folder, Source(TextEncoding.Utf16, "a.csv.gz"))).Message.ShouldStartWith("a.csv.gz is c");
    }

    private static SourceDefinition Source(TextEncoding encoding, string file) =>
        Sources.Source(Sources.WithProperty(ValueKind.Text), file, new FileFormat.Csv(';') { Encoding = encoding });

    private static byte[] Gzip(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(text);
        }

        return packed.ToArray();
    }
}
