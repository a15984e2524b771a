using System.IO.Compression;
using System.Text;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

/// <summary>Files of pairs: what is wrong with them is said, never swallowed.</summary>
public sealed class PairsTests
{
    private const string Pairs = "account,as_of\nacme, 2024-12-31\n bolt ,2024-12-31\n";

    [Fact]
    public async Task Pairs_NotInUtf8_AreRefused()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        await File.WriteAllBytesAsync(Path.Combine(shell.Folder, "pairs.csv"), Encoding.Latin1.GetBytes("account,as_of\nBäcker,2024-12-31\n"));
        var answer = await shell.RunAsync("metrics", "--at", "pairs.csv");
        answer.Code.ShouldBe(ExitCode.SourceUnreadable);
        answer.Error.ShouldContain("UTF-8");
    }

    [Fact]
    public async Task Pairs_WithSpaces_AreTrimmed()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        shell.Write("pairs.csv", Pairs);
        var answer = await shell.DoAsync("metrics", "logins", "--at", "pairs.csv", "--format", "csv");
        answer.Output.ShouldBe("account,as_of,logins\nacme,2024-12-31,2\nbolt,2024-12-31,1\n");
        answer.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("table")]
    public async Task Pairs_AsOf_IsGivenBackAsItWasWritten(string format)
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        shell.Write("pairs.csv", "account,as_of\nacme,2024-12-31T18:00:00Z\nbolt,2024-12-31\nacme,2024-12-31 10:30\n");
        var output = (await shell.DoAsync("metrics", "logins", "--at", "pairs.csv", "--format", format)).Output;
        string[] written = ["2024-12-31T18:00:00Z", "2024-12-31", "2024-12-31 10:30"];
        var rows = output.Split('\n').Where(line => line.Contains("acme", StringComparison.Ordinal) || line.Contains("bolt", StringComparison.Ordinal)).ToList();
        rows.Count.ShouldBe(3);
        rows.Zip(written).ShouldAllBe(pair => pair.First.Contains(pair.Second, StringComparison.Ordinal));
        output.ShouldNotContain("00:00 ");
    }

    [Fact]
    public async Task Pairs_Compressed_AreRead()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        await using (var file = new GZipStream(File.Create(Path.Combine(shell.Folder, "pairs.csv.gz")), CompressionMode.Compress))
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(Pairs));
        }

        (await shell.DoAsync("metrics", "logins", "--at", "pairs.csv.gz", "--format", "csv")).Output.ShouldContain("acme,2024-12-31,2\n");
    }

    [Fact]
    public async Task Pairs_NotCompressedAsTheNameSays_AreRefused()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        shell.Write("pairs.csv.gz", Pairs);
        var answer = await shell.RunAsync("metrics", "--at", "pairs.csv.gz");
        answer.Code.ShouldBe(ExitCode.SourceUnreadable);
        answer.Error.ShouldContain("gzip");
    }

    [Fact]
    public async Task Pairs_OfUnknownAccounts_AreCountedAndTheFirstIsNamed()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        shell.Write("pairs.csv", Pairs + "acmee,2024-12-31\nboltt,2024-12-31\n");
        var answer = await shell.DoAsync("metrics", "logins", "--at", "pairs.csv", "--format", "csv");
        answer.Error.ShouldContain("2 of 4 pairs");
        answer.Error.ShouldContain("`acmee`");
    }

    private static async Task ImportAsync(Shell shell)
    {
        shell.WriteSample();
        await shell.DoAsync("import");
    }
}
