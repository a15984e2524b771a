using Hale.Engine.Testing;

namespace Hale.Cli.Output;

/// <summary>The outcomes of tests for machines.</summary>
internal static class TestShape
{
    public static object Of(IReadOnlyList<TestOutcome> outcomes) => new
    {
        ok = outcomes.All(outcome => outcome.Passed),
        passed = outcomes.Count(outcome => outcome.Passed),
        failed = outcomes.Count(outcome => !outcome.Passed),
        tests = outcomes.Select(Of),
    };

    private static object Of(TestOutcome outcome) => new
    {
        outcome.Test.Name,
        outcome.Test.Span.File,
        outcome.Test.Span.Line,
        outcome.Test.Span.Column,
        outcome.Passed,
        differences = outcome.Differences.Select(difference => new
        {
            difference.Expectation.Subject,
            difference.Expectation.Expected,
            difference.Got,
            difference.Expectation.Span.Line,
            difference.Expectation.Span.Column,
        }),
        outcome.Explanation.Scorecard,
        outcome.Explanation.Score,
        outcome.Explanation.Band,
        band_label = outcome.Explanation.BandLabel,
        outcome.Explanation.Computed,
        path = outcome.Explanation.Path?.Texts ?? [],
        trend = outcome.Explanation.Trend,
        status = Cells.Snake(outcome.Explanation.Status.ToString()),
        outcome.Explanation.Coverage,
        outcome.Explanation.Overrides,
        nodes = outcome.Explanation.Root.Children.Select(ExplanationShape.Node),
    };
}
