using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>What holds for every score, whatever its tree.</summary>
public sealed class ScoreLawsTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void AnyScore_LiesWithinItsScaleAndItsBounds() => ForAnyScore(
        (_, score) =>
        {
            score.Coverage.ShouldBeInRange(0, 1);
            (score.Value ?? 0).ShouldBeInRange(0, 100);
            (score.Computed ?? 0).ShouldBeInRange(0, 100);
            (score.Low ?? 0).ShouldBeLessThanOrEqualTo(score.High ?? 0);
            if (score.Status == ScoreStatus.Scored)
            {
                score.Low.ShouldNotBeNull();
            }
        });

    [Fact]
    public void AnyScore_NotForced_IsPrintedWithinItsPrintedBounds() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed);
            var caps = random.Score with { Scorecards = [.. random.Score.Scorecards.Select(OnlyCaps)] };
            foreach (var score in RandomCase.Evaluate(caps, random.Table).Scores().Where(score => score.Value is not null))
            {
                score.Value!.Value.ShouldBeInRange(score.Low!.Value, score.High!.Value);
            }
        });

    [Fact]
    public void Contributions_OfAllMeasures_AddUpToTheComputedScore() => ForAnyScore(
        (random, score) =>
        {
            var tree = ScorecardTree.Of(random.Score.Scorecards[score.Scorecard]);

            var beside = Enumerable.Range(tree.Nodes.Count, tree.Additions.Count).Sum(place => score.Nodes[place].Contribution);

            (tree.Leaves.Sum(leaf => score.Nodes[leaf].Contribution) + beside).ShouldBe(score.Computed ?? 0, Tolerance);
            foreach (var group in tree.Groups)
            {
                var sum = tree.Children[group].Sum(child => score.Nodes[child].Contribution) + (group == 0 ? beside : 0);
                sum.ShouldBe(score.Nodes[group].Contribution, Tolerance);
            }
        });

    [Fact]
    public void Shares_OfAllMeasures_AddUpToOne() => ForAnyScore(
        (random, score) =>
        {
            var tree = ScorecardTree.Of(random.Score.Scorecards[score.Scorecard]);
            var applies = tree.Leaves.Any(leaf => tree.Counted[leaf] && score.Nodes[leaf].State != NodeState.NotApplicable);

            tree.Leaves.Sum(leaf => score.Nodes[leaf].EffectiveShare).ShouldBe(score.Computed is null ? 0 : 1, Tolerance);
            tree.Leaves.Sum(leaf => score.Nodes[leaf].NominalShare).ShouldBe(applies ? 1 : 0, Tolerance);
            tree.Leaves.Where(leaf => score.Nodes[leaf].State == NodeState.Present).Sum(leaf => score.Nodes[leaf].NominalShare).ShouldBe(score.Coverage, Tolerance);
        });

    [Fact]
    public void Contribution_WeightedMeansNotRoundedOnTheWay_IsEffectiveShareTimesPoints() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed, rows: 12, rich: false);
            var unrounded = random.Score with { Rounding = random.Score.Rounding with { Groups = null, Measures = null } };
            foreach (var node in RandomCase.Evaluate(unrounded, random.Table).Scores().SelectMany(score => score.Nodes))
            {
                node.Contribution.ShouldBe(node.EffectiveShare * (node.Points ?? 0), Tolerance);
            }
        });

    [Fact]
    public void Siblings_InAnyOrder_GiveTheSameBits() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed);
            var order = new Random(seed);
            var shuffled = random.Score.WithChildren(children => [.. children.OrderBy(_ => order.Next())]);
            foreach (var (actual, expected) in RandomCase.Evaluate(shuffled, random.Table).Scores().Zip(random.Evaluate().Scores()))
            {
                actual.ShouldBeIdenticalTo(expected);
            }
        });

    [Fact]
    public void Rows_InAnyOrder_GiveTheSameBits() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed);
            var rows = Enumerable.Range(0, random.Table.Count).Select(row => random.Table.Names.ToDictionary(name => name, name => random.Table[name][row]));
            var reversed = Rows.Table([.. rows.Reverse()]);
            foreach (var (actual, expected) in RandomCase.Evaluate(random.Score, reversed).Scores().Reverse().Zip(random.Evaluate().Scores()))
            {
                (actual with { Account = expected.Account }).ShouldBeIdenticalTo(expected);
            }
        });

    [Fact]
    public void SiblingWeights_OfMeansTimesAnyFactor_ChangeNothing() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed, rows: 12, rich: false);
            var factors = new Random(seed);
            decimal[] choices = [3, .1m, 7.3m, 1000, .37m];
            var scaled = random.Score.WithChildren(children =>
            {
                var factor = choices[factors.Next(choices.Length)];
                return [.. children.Select(child => child with { Weight = child.Weight * factor })];
            });
            foreach (var (actual, expected) in RandomCase.Evaluate(scaled, random.Table).Scores().Zip(random.Evaluate().Scores()))
            {
                actual.ShouldEqualAsPrinted(expected);
            }
        });

    [Fact]
    public void DoubleAndDecimal_AgreeAsPrinted() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed);
            foreach (var (actual, expected) in random.Evaluate().Scores().Zip(random.Evaluate(exactOnly: true).Scores()))
            {
                actual.ShouldEqualAsPrinted(expected);
            }
        },
        cases: 1500);

    [Fact]
    public void ParallelAndSequential_GiveTheSameBits() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed, rows: 600);
            var evaluator = new ScoreEvaluator(random.Score);
            var cancellation = TestContext.Current.CancellationToken;
            foreach (var (actual, expected) in evaluator.Evaluate(random.Table, 4, cancellation).Scores().Zip(evaluator.Evaluate(random.Table, 1, cancellation).Scores()))
            {
                actual.ShouldBeIdenticalTo(expected);
            }
        },
        cases: 20);

    private static void ForAnyScore(Action<RandomCase, AccountScore> law) => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed);
            foreach (var score in random.Evaluate().Scores())
            {
                law(random, score);
            }
        });

    private static Scorecard OnlyCaps(Scorecard scorecard) =>
        scorecard with { Overrides = [.. scorecard.Overrides.Where(rule => rule.Kind == OverrideKind.Cap)] };
}
