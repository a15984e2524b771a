using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Tests.Identity;

/// <summary>Files that have not changed, whose ids mean other accounts than before.</summary>
public sealed class RematchTests : IDisposable
{
    private readonly IdentityRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Theory]
    [InlineData("id")]
    [InlineData(null)]
    public async Task AliasThatComesLater_MatchesWhatWasRefused(string? id)
    {
        _rig.Aliases("A,stripe,c1,,,2023-01-01\n");
        _rig.Invoices("c1,1,2023-02-01,1\nc2,2,2023-02-01,2\nc2,3,2023-02-01,2\n");
        await ImportAsync(id);
        _rig.Aliases("A,stripe,c1,,,2023-01-01\nB,stripe,c2,,,2023-04-01\n");

        var receipt = await ImportAsync(id);
        var again = await ImportAsync(id);

        (receipt.Added, receipt.Known, receipt.Changed, receipt.Retracted).ShouldBe((2, 1, 0, 0));
        _rig.Stored().ShouldBe(["A 1 2023-02-01 ", "B 2 2023-04-02 ", "B 2 2023-04-02 "]);
        _rig.Refused().ShouldBeEmpty();
        _rig.Files.Rows("FROM unmatched").ShouldBeEmpty();
        again.Skipped.ShouldBeTrue();
    }

    [Theory]
    [InlineData("id", false)]
    [InlineData(null, false)]
    [InlineData("id", true)]
    [InlineData(null, true)]
    public async Task AliasThatMoves_ClosesTheOldVersion_FromWhenTheCorrectionIsKnown(string? id, bool knownByColumn)
    {
        var known = knownByColumn ? (KnownRule)new KnownRule.FromColumn("day") : new KnownRule.WhenOccurred();
        _rig.Aliases("A,stripe,c1,,,2023-01-01\n");
        _rig.Invoices("c1,1,2023-02-01,1\nc1,1,2023-02-01,1\n");
        await ImportAsync(id, known);
        _rig.Aliases("B,stripe,c1,,,2023-05-01\n");

        var receipt = await ImportAsync(id, known);

        var (first, count) = (knownByColumn ? "2023-02-02" : "2023-02-01", id is null ? 2 : 1);
        receipt.Changed.ShouldBe(count);
        _rig.Stored().ShouldBe([.. Enumerable.Repeat($"A 1 {first} 2023-05-02", count), .. Enumerable.Repeat("B 1 2023-05-02 ", count)]);
        (await ImportAsync(id, known)).Skipped.ShouldBeTrue();
    }

    [Theory]
    [InlineData("id")]
    [InlineData(null)]
    public async Task AliasThatIsTakenBack_ClosesTheRow_FromThen(string? id)
    {
        _rig.Aliases("A,stripe,c1,,,2023-01-01\nA,stripe,c2,,,2023-01-01\n");
        _rig.Invoices("c1,1,2023-02-01,1\nc2,2,2023-02-01,2\n");
        await ImportAsync(id);
        _rig.Aliases("A,stripe,c1,,,2023-01-01\n");

        var receipt = await ImportAsync(id);

        var closed = DateTimeOffset.FromUnixTimeMilliseconds(_rig.Files.Now.Micros / 1000).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        receipt.Retracted.ShouldBe(1);
        _rig.Stored().ShouldBe(["A 1 2023-02-01 ", $"A 2 2023-02-01 {closed}"]);
        _rig.Refused().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task AliasThatIsReplacedByALaterOne_InOneFile_CountsFromWhenThatIsKnown()
    {
        _rig.Aliases("A,stripe,c1,,,2023-01-01\nB,stripe,c1,,,2023-05-01\n");
        _rig.Invoices("c1,1,2023-02-01,1\n");

        await ImportAsync("id");

        _rig.Stored().ShouldContain("B 1 2023-05-02 ");
    }

    [Fact]
    public async Task AliasFileThatIsGone_AndRetracted_IsNoticedInTheSameImport()
    {
        _rig.Aliases("A,stripe,c1,,,2023-01-01\n");
        _rig.Aliases("A,stripe,c2,,,2023-01-01\n", "aliases2.csv");
        _rig.Invoices("c1,1,2023-02-01,1\nc2,2,2023-02-01,2\n");
        await ImportAsync("id");
        File.Delete(Path.Combine(_rig.Files.Project, "aliases2.csv"));
        _rig.Files.MissingFiles = MissingFilePolicy.Retract;

        await ImportAsync("id");

        _rig.Refused().ShouldHaveSingleItem().ShouldStartWith("2 unmatched");
        _rig.Files.Rows("SELECT account FROM events WHERE closed_by IS NULL").ShouldBe(["A"]);
    }

    private async Task<FileReceipt> ImportAsync(string? id, KnownRule? known = null) =>
        (await _rig.ImportAsync(IdentitySources.Aliases(), IdentitySources.Invoices(known, id)))[^1];
}
