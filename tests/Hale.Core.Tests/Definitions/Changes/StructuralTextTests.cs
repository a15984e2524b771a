using Hale.Core.Definitions.Changes;
using Hale.Core.Sources;

namespace Hale.Core.Tests.Definitions.Changes;

public sealed class StructuralTextTests
{
    [Fact]
    public void Of_ModelsThatSayTheSame_IsEqual() =>
        StructuralText.Of(Events("login")).ShouldBe(StructuralText.Of(Events("login")));

    [Fact]
    public void Of_ModelsThatDifferDeepInside_IsAnother() =>
        StructuralText.Of(Events("login")).ShouldNotBe(StructuralText.Of(Events("logout")));

    [Fact]
    public void Of_TextsThatLookLikeTwo_IsAnother() =>
        StructuralText.Of(new[] { "a;1:b" }).ShouldNotBe(StructuralText.Of(new[] { "a", "b" }));

    private static RowMapping.Events Events(string name) => new("account", null, new EventName.Fixed(name), new TimeColumn("at", false), null, []);
}
