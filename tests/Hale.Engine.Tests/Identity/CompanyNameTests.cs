using Hale.Engine.Identity;

namespace Hale.Engine.Tests.Identity;

public sealed class CompanyNameTests
{
    [Theory]
    [InlineData("Acme", "acme")]
    [InlineData("ACME, Inc.", "acme")]
    [InlineData("Müller & Söhne GmbH & Co. KG", "muller sohne")]
    [InlineData("Société Générale S.A.", "societe generale")]
    [InlineData("Weiß AG", "weiss")]
    [InlineData("Łódź Sp. z o.o.", "lodz")]
    [InlineData("L'Oréal", "loreal")]
    [InlineData("SE", "se")]
    [InlineData("Co & Co", "co")]
    [InlineData("  ", null)]
    [InlineData("—", null)]
    public void Key_NameOfACompany_IsWhatTellsItFromOthers(string name, string? key) => CompanyName.Key(name).ShouldBe(key);
}
