using Hale.Language.Diagnostics;

namespace Hale.Tests.Scores;

/// <summary>A choice by segment in the place of a whole measure was taken for one of mappings, and loading broke off.</summary>
public sealed class MeasureThatIsAChoiceOfNumbersTests
{
    [Fact]
    public void Measure_ChoiceOfNumbers_IsReportedAtTheNumber()
    {
        const string score = "score: mood\nbands: { red: 0, green: 5 }\nscorecards:\n  - name: everybody\n    measures:\n      logins: { by: plan, pro: 3, else: 1 }\n";
        using var project = TestProject.Sound().With("scores/mood.yaml", score);

        project.Load().Diagnostics.ShouldContain(found => found.Severity == Severity.Error && found.Span.File == "scores/mood.yaml" && found.Span.Line == 6);
    }
}
