using Hale.Engine.Identity;

namespace Hale.Engine.Tests.Identity;

public sealed class ProposeAliasesTests
{
    private static readonly ProposeAliases Propose = new(
    [
        new("A", ["Acme GmbH", "Acme Old"], ["acme.com"]), new("B", ["Bolt"], ["bolt.io", "gmail.com"]), new("C", ["Bolt Ltd"], []), new("D", [], ["acme.com"]),
    ]);

    [Theory]
    [InlineData("Acme, Inc.", "acme.com", "A Both")]
    [InlineData("acme old", null, "A SameName")]
    [InlineData("Else", "bolt.io", "B SameDomain")]
    [InlineData("Bolt Inc", "bolt.io", "B Both")]
    [InlineData("Else", "gmail.com", "")]
    [InlineData(null, null, "")]
    public void Run_CustomerThatOneAccountFitsBest_IsThatOne(string? name, string? domain, string proposed)
    {
        var found = Propose.Run([new ForeignRecord("stripe", "c1", name, domain)]);

        string.Join(", ", found.Proposals.Select(proposal => $"{proposal.Account} {proposal.Confidence}")).ShouldBe(proposed);
        (found.Clear, found.WithoutCandidate).ShouldBe(proposed.Length > 0 ? (1, 0) : (0, 1));
    }

    [Theory]
    [InlineData("Bolt", null, "B SameName, C SameName")]
    [InlineData("Else", "acme.com", "A SameDomain, D SameDomain")]
    [InlineData("Bolt", "acme.com", "A SameDomain, B SameName, C SameName, D SameDomain")]
    public void Run_SeveralAccountsThatFitEquallyWell_AreAllProposed(string? name, string? domain, string proposed)
    {
        var found = Propose.Run([new ForeignRecord("stripe", "c1", name, domain)]);

        string.Join(", ", found.Proposals.Select(proposal => $"{proposal.Account} {proposal.Confidence}")).ShouldBe(proposed);
        (found.Clear, found.Ambiguous).ShouldBe((0, 1));
    }
}
