using Hale.Language.Diagnostics;
using Hale.Language.Expressions;
using Hale.Language.Text;

namespace Hale.Tests.Expressions;

public sealed class ExpressionBinderTests
{
    private static readonly SourceSpan Start = new("a.yaml", 1, 1);

    [Theory]
    [InlineData("1_000 + 50%", "1000 + 0.5")]
    [InlineData("- 5 * a", "-5 * a")]
    [InlineData("a < 60d", "a < 60d")]
    [InlineData("a > -8w", "a > -8w")]
    [InlineData("a > - -8w", "a > 8w")]
    [InlineData("a in 0..1_000d", "a in 0..1_000d")]
    [InlineData("a in [12h, -0.5d]", "a in [12h, -0.5d]")]
    [InlineData("a in 1w..30d", "a in 1w..30d")]
    [InlineData("a+b*-b", "a + b * -b")]
    [InlineData("(a+b)*b", "(a + b) * b")]
    [InlineData("'it''s' == plan", "\"it's\" == plan")]
    [InlineData("a in 0..b+1", "a in 0..b + 1")]
    [InlineData("a in a..usage.total", "a in a..usage.total")]
    [InlineData("open and paid or open", "open and paid or open")]
    [InlineData("open and (paid or open)", "open and (paid or open)")]
    [InlineData("plan in ['a','b']", "plan in [\"a\", \"b\"]")]
    [InlineData("a in [-1, 2]", "a in [-1, 2]")]
    [InlineData("round(a/b, 2)", "round(a / b, 2)")]
    [InlineData("not owner is missing", "not (owner is missing)")]
    public void Bind_SoundText_HasItsCanonicalText(string text, string canonical) => Accepted(text).ShouldBe(canonical);

    [Theory]
    [InlineData("owner is missing or owner != \"a\"")]
    [InlineData("owner is not missing and owner != \"a\"")]
    [InlineData("owner is not missing and a > 1 and owner not in [\"a\"]")]
    [InlineData("not (owner is missing) and owner != \"a\"")]
    [InlineData("not (owner is not missing and owner != \"a\")")]
    [InlineData("if(owner is missing, true, owner != \"a\")")]
    [InlineData("if(owner is not missing, owner != \"a\", false)")]
    [InlineData("coalesce(owner, \"none\") != \"a\"")]
    [InlineData("coalesce(owner != \"a\", false)")]
    [InlineData("(owner != \"a\") is missing")]
    [InlineData("b > 3 and b != 5")]
    [InlineData("b / a is missing or b / a != 1")]
    [InlineData("b / a is missing or b != 1")]
    [InlineData("(owner == \"a\") is missing or not (owner == \"a\")")]
    [InlineData("plan != \"a\"")]
    [InlineData("open or owner is missing or owner != \"a\"")]
    [InlineData("not (owner is not missing and open is not missing) or owner != \"a\"")]
    [InlineData("if(b > 3, true, b != 1)")]
    public void Bind_NegationThatIsGuarded_IsAccepted(string text) => Accepted(text).ShouldNotBeNull();

    [Theory]
    [InlineData("owner != \"a\"")]
    [InlineData("owner != \"a\" or owner is missing")]
    [InlineData("owner is missing and owner != \"a\"")]
    [InlineData("owner is not missing or owner != \"a\"")]
    [InlineData("if(owner is missing, owner != \"a\", true)")]
    [InlineData("coalesce(true, owner != \"a\")")]
    [InlineData("not (owner is missing or b != 1)")]
    [InlineData("(owner is not missing or open) and owner != \"a\"")]
    [InlineData("owner == \"b\" or owner != \"a\"")]
    [InlineData("b > 3 or b != 5")]
    [InlineData("(owner is missing and open) or owner != \"a\"")]
    public void Bind_NegationThatIsNotGuarded_IsRefused(string text)
    {
        var bag = new DiagnosticBag();
        ExpressionBinder.Bind(LocatedText.OnOneLine(text, Start), new NamesByKind("a", "plan"), null, bag).ShouldBeNull();
        bag.Sorted.ShouldHaveSingleItem().Id.ShouldBe("HALE4015");
    }

    [Fact]
    public void Bind_AdviceForAnUnguardedNegation_IsItselfAccepted()
    {
        var bag = new DiagnosticBag();
        ExpressionBinder.Bind(LocatedText.OnOneLine("owner not in [\"a\"]", Start), new NamesByKind(), null, bag).ShouldBeNull();
        foreach (var advised in bag.Sorted[0].Fix.Split('`').Where((_, index) => index % 2 == 1))
        {
            Accepted(advised).ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("60d", 60)]
    [InlineData("8w", 56)]
    [InlineData("12h", 0.5)]
    [InlineData("1h", 1 / 24.0)]
    [InlineData("1.5d", 1.5)]
    [InlineData("-8w", -56)]
    public void Bind_Duration_IsItsNumberOfDays(string text, double days) =>
        ExpressionBinder.Bind(LocatedText.OnOneLine(text, Start), new NamesByKind(), null, new DiagnosticBag())
            .ShouldBeOfType<Core.Expressions.NumberLiteral>().Value.Number.ShouldBe(days);

    [Fact]
    public void Bind_TwoMistakes_AreBothReported()
    {
        var bag = new DiagnosticBag();
        ExpressionBinder.Bind(LocatedText.OnOneLine("pln == \"x\" and ownr == \"y\"", Start), new NamesByKind(), null, bag).ShouldBeNull();
        bag.Sorted.Select(found => found.Span.Column).ShouldBe([1, 16]);
    }

    private static string? Accepted(string text)
    {
        var bag = new DiagnosticBag();
        var bound = ExpressionBinder.Bind(LocatedText.OnOneLine(text, Start), new NamesByKind("a", "plan"), null, bag);
        bag.Sorted.ShouldBeEmpty();
        return bound?.ToString();
    }
}
