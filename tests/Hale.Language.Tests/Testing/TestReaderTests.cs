using Hale.Core.Values;
using Hale.Language.Projects;

namespace Hale.Tests.Testing;

public sealed class TestReaderTests
{
    [Fact]
    public void Load_TestOfEveryKindOfValue_IsReadAsItsMetricIs()
    {
        var load = Load("""
            tests:
              anything at all, also a comma:
                given: { logins: 5, amount: 50%, plan: "missing", is_active: no, days_quiet: { missing: too_young } }
                expect: { band: red, nodes: { logins: 25, amount: none } }
            """);

        load.Diagnostics.ShouldBeEmpty();
        var test = load.Tests.ShouldHaveSingleItem();
        test.Name.ShouldBe("anything at all, also a comma");
        test.Span.ToString().ShouldBe("tests/a.yaml:2:3");
        test.Given["logins"].ShouldBe(Value.Of(5));
        test.Given["amount"].ShouldBe(Value.Of(0.5));
        test.Given["plan"].ShouldBe(Value.Of("missing"));
        test.Given["is_active"].ShouldBe(Value.Of(false));
        test.Given["days_quiet"].Missing.ShouldBe(MissingReason.TooYoung);
        test.Expectations.Select(expected => (expected.Subject, expected.Expected)).ShouldBe([("band", "red"), ("nodes.logins", "25"), ("nodes.amount", "none")]);
    }

    [Fact]
    public void Load_PlainMissing_IsNoData() =>
        Load("tests:\n  a: { given: { plan: missing }, expect: { band: red } }").Tests[0].Given["plan"].Missing.ShouldBe(MissingReason.NoData);

    [Fact]
    public void Load_SeveralScores_NeedsTheName()
    {
        using var project = TestProject.Sound()
            .With("scores/b.yaml", "score: other\nbands: { low: 0 }\nscorecards:\n  - name: e\n    measures: { logins: { linear: { from: 0, to: 1 }, why: Use } }\n")
            .With("tests/a.yaml", "tests:\n  a: { expect: { band: low } }\n  b: { score: other, expect: { band: low } }\n");
        project.Load().Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("the test `a` does not say which score it tests");
    }

    [Fact]
    public void Load_SameNameInTwoFiles_IsReported()
    {
        using var project = TestProject.Sound()
            .With("tests/a.yaml", "tests:\n  a: { expect: { band: red } }\n")
            .With("tests/b.yaml", "tests:\n  a: { expect: { band: red } }\n");
        project.Load().Diagnostics.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            found => found.Id.ShouldBe("HALE3001"), found => found.Span.ToString().ShouldBe("tests/b.yaml:2:3"));
    }

    [Fact]
    public void Load_ScoreThatIsBroken_SaysNothingOfTheTest()
    {
        using var project = TestProject.Sound().With("scores/base.yaml", "score: health\n").With("tests/a.yaml", "tests:\n  a: { score: health, expect: { band: red } }\n");
        project.Load().Diagnostics.ShouldAllBe(found => found.Span.File == "scores/base.yaml");
    }

    private static ProjectLoad Load(string tests)
    {
        using var project = TestProject.Sound().With("tests/a.yaml", tests);
        return project.Load();
    }
}
