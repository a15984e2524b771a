using Hale.Core.Definitions;
using Hale.Core.Explanation;
using Hale.Core.Metrics;
using Hale.Core.Paths;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Language.Testing;

namespace Hale.Engine.Testing;

/// <summary>Runs the tests of a project's definitions in memory: nothing that is stored is read or kept.</summary>
/// <param name="project">The project.</param>
public sealed class RunDefinitionTests(Project project)
{
    private readonly Dictionary<string, (ScoreChain Chain, ScoreOutline Outline)> _scores = new(StringComparer.Ordinal);

    /// <summary>What came out of a test.</summary>
    public TestOutcome Run(DefinitionTest test, CancellationToken cancellationToken)
    {
        var (chain, outline) = Prepared(test.Score);
        var given = GivenValues.Complete(project.AllMetrics, test.Given, test.Name, test.LastKnown);
        var before = test.Previous is { } close ? GivenCloses.Before(test.Score, close, given) : PathBefore.Nothing;
        var (scores, values) = chain.Evaluate(given, score => score == test.Score.Name ? before : PathBefore.Nothing, cancellationToken);
        var result = scores[0];
        var explanation = ScoreExplanation.Explain(outline, result, values.Names.ToDictionary(name => name, name => values[name][0]), ages: test.LastKnown.ToDictionary(known => known.Key, known => known.Value.Age));
        explanation = explanation with { Trend = GivenCloses.Trend(outline, test.Previous, explanation.Score) };
        var shown = explanation.Score is { } printed ? outline.Show(printed, explanation.BandLabel!) : null;
        var answer = new TestAnswer(test.Score, result, explanation, shown);
        var differences = test.Expectations
            .Select(expected => new TestDifference(expected, expected.Got(answer)))
            .Where(difference => difference.Got != difference.Expectation.Expected);
        return new TestOutcome(test, explanation, outline.Decimals, [.. differences]);
    }

    private (ScoreChain Chain, ScoreOutline Outline) Prepared(Score score)
    {
        if (!_scores.TryGetValue(score.Name, out var prepared))
        {
            prepared = (new ScoreChain(score, ScoreReads.Before(score, project.Scores)), ScoreOutline.Of(score, project.AllMetrics, _ => false));
            _scores.Add(score.Name, prepared);
        }

        return prepared;
    }
}
