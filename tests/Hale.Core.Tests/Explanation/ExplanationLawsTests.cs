using Hale.Core.Explanation;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Tests.Explanation;

public sealed class ExplanationLawsTests
{
    [Fact]
    public void PrintedContributions_AtEveryLevel_AddUpExactly() => ForAnyExplanation(
        (_, explanation) =>
        {
            if (explanation.Computed is { } computed)
            {
                (explanation.Start + explanation.Root.Contribution).ShouldBe(computed);
                foreach (var group in explanation.Root.AndBelow().Where(node => node.Children.Count > 0))
                {
                    group.Children.Sum(child => child.Contribution).ShouldBe(group.Contribution);
                }
            }
        });

    [Fact]
    public void PrintedContribution_LiesWithinOneUnitALevelOfTheExactOne() => ForAnyExplanation(
        (random, explanation) =>
        {
            var score = random.Score;
            var unit = new PrintedScale(score.Scale, score.Rounding.Score, score.Rounding.Mode).Unit;
            foreach (var node in explanation.Root.AndBelow().Where(node => node.Contribution is not null && node.State is NodeState.Missing or NodeState.NotApplicable))
            {
                (node.Contribution ?? 0).ShouldBe(0);
            }

            var weighted = explanation.Root.Definition.Combination is null ? explanation.Root.Children.Where(node => node.Definition.Addition is null) : [];
            foreach (var node in weighted.Where(node => node.Contribution is not null && score.Rounding.Groups is null && score.Rounding.Measures is null))
            {
                var exact = (decimal)node.EffectiveShare * ((node.Points ?? score.Scale.From) - score.Scale.From);
                Math.Abs(node.Contribution!.Value - exact).ShouldBeLessThanOrEqualTo(3 * unit);
            }
        });

    [Fact]
    public void Score_NotOverridden_IsTheComputedOne() => ForAnyExplanation(
        (_, explanation) =>
        {
            if (explanation.Status == ScoreStatus.Scored && !explanation.Overrides.Any(rule => rule.Applied))
            {
                explanation.Score.ShouldBe(explanation.Computed);
            }
        });

    [Fact]
    public void Parts_OfAnyTotal_AddUpAndLieWithinOneOfTheirQuota() => Property.Holds(
        seed =>
        {
            var random = new Random(seed);
            double[] parts = [.. Enumerable.Range(0, 1 + random.Next(12)).Select(_ => random.Next(4) == 0 ? 0 : random.NextDouble())];
            var total = random.Next(10_000);

            var divided = Apportionment.Divide(total, parts, [.. parts.Select(_ => 1d)]);

            divided.Sum().ShouldBe(total);
            foreach (var (units, part) in divided.Zip(parts).Where(_ => parts.Sum() > 0))
            {
                Math.Abs(units - (total * part / parts.Sum())).ShouldBeLessThan(1 + 1e-6);
            }
        });

    private static void ForAnyExplanation(Action<RandomCase, ScoreExplanation> law) => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed, rows: 4);
            var outline = ScoreOutline.Of(random.Score, ScoreBuilder.Metrics(random.Score), _ => false);
            foreach (var (score, row) in random.Evaluate().Scores().Select((score, row) => (score, row)))
            {
                law(random, ScoreExplanation.Explain(outline, score, random.Table.Names.ToDictionary(name => name, name => random.Table[name][row])));
            }
        });
}
