using FsCheck;
using FsCheck.Fluent;
using Hale.Language.Text;

namespace Hale.Tests.Text;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("activ_users", "active_users")]
    [InlineData("Active_Users", "active_users")]
    [InlineData("users_active", null)]
    [InlineData("sgeats", "seats")]
    public void For_MisspeltName_GivesTheNearest(string written, string? expected) =>
        Suggestion.For(written, ["seats", "active_users"]).ShouldBe(expected);

    [Fact]
    public void EditDistance_SwappedNeighbours_IsOne() => EditDistance.Between("rde", "red", 3).ShouldBe(1);

    [Fact]
    public void EditDistance_AnyTexts_IsSymmetricAndZeroForEqualOnes() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), (left, right) =>
            EditDistance.Between(left.Get, right.Get, 1000) == EditDistance.Between(right.Get, left.Get, 1000)
            && EditDistance.Between(left.Get, left.Get, 0) == 0));
}
