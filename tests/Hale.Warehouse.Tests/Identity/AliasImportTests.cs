using Hale.Core.Sources;

namespace Hale.Tests.Identity;

public sealed class AliasImportTests : IDisposable
{
    private readonly IdentityRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Domains_AreStoredAsDomains_AndPublicOnesRefused()
    {
        _rig.Aliases("A,domain,https://www.Acme.com/x,,,2023-01-01\nB,domain,b@B.com,,,2023-01-01\nC,domain,gmail.com,,,2023-01-01\nC,domain,c,,,2023-01-01\nC,,c,,,2023-01-01\n");

        await _rig.ImportAsync(IdentitySources.Aliases());

        _rig.Files.Rows("SELECT account, system, alias FROM aliases ORDER BY 1").ShouldBe(["A domain acme.com", "B domain b.com"]);
        _rig.Refused().ShouldBe([
            "3 bad_value `id` is \"gmail.com\", not a domain of one account: anybody may have an address there",
            "4 bad_value `id` is \"c\", not a domain (such as acme.com)",
            "5 bad_value `system` is empty"]);
    }

    [Fact]
    public async Task UnknownAccount_IsRefused_UntilItIsKnown()
    {
        _rig.Aliases("D,stripe,c1,,,2023-01-01\n");
        await _rig.ImportAsync(IdentitySources.Aliases());
        _rig.Refused().ShouldBe(["1 unknown_account no source declares the account \"D\""]);

        _rig.Files.Write("crm.csv", "id\nA\nB\nC\nD\n");
        await _rig.ImportAsync(IdentitySources.Aliases());

        _rig.Refused().ShouldBeEmpty();
        _rig.Stored("aliases", "alias").ShouldBe(["D c1 2023-01-02 "]);
    }

    [Fact]
    public async Task EditedRow_IsAVersion_AndAVanishedOneIsClosed()
    {
        _rig.Aliases("A,stripe,c1,,,2023-01-01\nB,stripe,c2,,,2023-01-01\n");
        await _rig.ImportAsync(IdentitySources.Aliases(new KnownRule.AtImport()));
        _rig.Aliases("A,stripe,c1,,2024-01-01,2023-01-01\n");

        var receipt = (await _rig.ImportAsync(IdentitySources.Aliases(new KnownRule.AtImport())))[^1];

        (receipt.Added, receipt.Changed, receipt.Retracted).ShouldBe((0, 1, 1));
        _rig.Files.Rows("SELECT alias, ended_at IS NULL FROM aliases WHERE closed_by IS NULL").ShouldBe(["c1 False"]);
        (await _rig.ImportAsync(IdentitySources.Aliases(new KnownRule.AtImport())))[^1].Skipped.ShouldBeTrue();
    }
}
