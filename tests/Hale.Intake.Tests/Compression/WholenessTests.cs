using System.IO.Compression;
using Hale.Intake.Compression;

namespace Hale.Intake.Tests.Compression;

public sealed class WholenessTests
{
    private static readonly byte[] Text = [.. Enumerable.Range(0, 300_000).Select(index => (byte)(index * 79L % 251))];

    [Fact]
    public void GzipEnd_OneMember_IsWholeOnlyToItsEnd()
    {
        using var folder = new TempFolder();
        var bytes = Gzip(Text);

        GzipEnd.IsWhole(folder.Write("whole.gz", bytes), Text.Length).ShouldBeTrue();
        GzipEnd.IsWhole(folder.Write("cut.gz", bytes[..^1]), Text.Length).ShouldBeFalse();
        GzipEnd.IsWhole(folder.Write("half.gz", bytes[..(bytes.Length / 2)]), Text.Length / 2).ShouldBeFalse();
    }

    [Fact]
    public void GzipEnd_SeveralMembers_AreWholeOnlyToTheEnd()
    {
        using var folder = new TempFolder();
        byte[] bytes = [.. Gzip(Text), .. Gzip(Text[..1000])];

        GzipEnd.IsWhole(folder.Write("whole.gz", bytes), Text.Length + 1000).ShouldBeTrue();
        GzipEnd.IsWhole(folder.Write("cut.gz", bytes[..^3]), Text.Length + 1000).ShouldBeFalse();
    }

    [Fact]
    public void Crc32_CheckValue_IsThatOfTheStandard()
    {
        var checksum = new Crc32();
        checksum.Add("123456789"u8);

        checksum.Value.ShouldBe(0xCBF43926);
    }

    [Fact]
    public void ZstandardFrames_AnyCut_IsSeen()
    {
        using var folder = new TempFolder();
        var bytes = Zstandard(folder);

        ZstandardFrames.AreWhole(folder.Write("whole.zst", bytes)).ShouldBeTrue();
        ZstandardFrames.AreWhole(folder.Write("twice.zst", [.. bytes, .. bytes])).ShouldBeTrue();
        foreach (var length in new[] { 3, 9, bytes.Length / 2, bytes.Length - 1 })
        {
            ZstandardFrames.AreWhole(folder.Write("cut.zst", bytes[..length])).ShouldBeFalse();
        }

        ZstandardFrames.AreWhole(folder.Write("other.zst", "something else"u8.ToArray())).ShouldBeFalse();
    }

    private static byte[] Zstandard(TempFolder folder)
    {
        // DuckDB writes it, for .NET cannot.
        using var database = DuckDb.DuckDatabase.Open(new DuckDb.DuckOptions { AllowedDirectories = [folder.Path] });
        using var connection = database.Connect();
        var path = Path.Combine(folder.Path, "made.csv.zst");
        connection.Execute($"COPY (SELECT range AS id, md5(CAST(range AS VARCHAR)) AS text FROM range(20000)) TO '{path}' (COMPRESSION zstd)");
        return File.ReadAllBytes(path);
    }

    private static byte[] Gzip(byte[] text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(text);
        }

        return bytes.ToArray();
    }
}
