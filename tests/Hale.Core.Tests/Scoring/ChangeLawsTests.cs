using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>How a score answers when one thing about its inputs or its tree changes.</summary>
public sealed class ChangeLawsTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void BetterValues_NeverGiveAWorseScore() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed);
            var chance = new Random(seed);
            var lines = Measures(random.Score).Where(measure => measure.Normalisation is Normalisation.Linear { Bounded: false, From.Metric: null, To.Metric: null }).ToDictionary(measure => measure.Metric);
            var better = Changed(random.Table, (name, value) => !value.IsMissing && lines.TryGetValue(name, out var measure) && chance.Next(2) == 0
                ? Better(value.Number, (Normalisation.Linear)measure.Normalisation)
                : value);
            foreach (var (after, before) in RandomCase.Evaluate(random.Score, better).Scores().Zip(random.Evaluate().Scores()))
            {
                (after.Computed ?? 0).ShouldBeGreaterThanOrEqualTo((before.Computed ?? 0) - Tolerance);
                (after.Value ?? 0).ShouldBeGreaterThanOrEqualTo(before.Value ?? 0);
                (after.Low ?? 0).ShouldBeGreaterThanOrEqualTo(before.Low ?? 0);
                (after.High ?? 0).ShouldBeGreaterThanOrEqualTo(before.High ?? 0);
            }
        });

    [Fact]
    public void MissingMeasures_AllKnownAtLast_StayWithinTheBounds() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed);
            var plain = random.Score.WithGroups(group => group with { MinimumCoverage = 0 });
            plain = plain with { Scorecards = [.. plain.Scorecards.Select(scorecard => scorecard with { Overrides = [] })] };
            var chance = new Random(seed);
            var before = RandomCase.Evaluate(plain, random.Table);
            for (var row = 0; row < before.Count; row++)
            {
                var known = KnownAtLast(plain, before[row], chance);
                var after = RandomCase.Evaluate(known, Row(random.Table, row))[0];
                if (after.Computed is not null)
                {
                    after.Low.ShouldBe(after.High);
                    after.Low!.Value.ShouldBeInRange(before[row].Low!.Value, before[row].High!.Value);
                }
            }
        },
        cases: 250);

    [Fact]
    public void MeasuresRedistributedOverTheScorecard_LeaveAllOthersInProportionToTheirShares() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed, rows: 12, rich: false);
            var spread = random.Score.WithMeasures(OverTheScorecard) with { RedistributionLimit = null, MinimumCoverage = 0 };
            spread = spread with { Rounding = spread.Rounding with { Groups = null, Measures = null } };
            foreach (var score in RandomCase.Evaluate(spread, random.Table).Scores().Where(score => score.Computed is not null))
            {
                var tree = ScorecardTree.Of(spread.Scorecards[score.Scorecard]);
                var giving = tree.Leaves.Select(leaf => score.Nodes[leaf]).Where(node => node.Points is not null).ToList();
                score.Computed!.Value.ShouldBe(giving.Sum(node => node.NominalShare * node.Points!.Value) / giving.Sum(node => node.NominalShare), Tolerance);
            }
        });

    [Fact]
    public void RedistributedMeasures_TakenOutOfTheTree_LeaveTheSameScore() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed, rows: 12, rich: false);
            var unlimited = random.Score with { RedistributionLimit = null, MinimumCoverage = 0 };
            var block = RandomCase.Evaluate(unlimited, random.Table);
            foreach (var row in Enumerable.Range(0, block.Count).Where(row => block.Statuses[row] == ScoreStatus.Scored))
            {
                var without = RandomCase.Evaluate(Without(unlimited, block[row], NodeState.Missing, NodeState.NotApplicable), Row(random.Table, row))[0];

                without.Computed!.Value.ShouldBe(block.Computed[row], Tolerance);
                without.Value.ShouldBe(block.Values[row]);
            }
        });

    [Fact]
    public void MeasuresThatDoNotApply_TakenOutOfTheTree_LeaveCoverageAndBoundsToo() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed);
            var block = random.Evaluate();
            foreach (var row in Enumerable.Range(0, block.Count).Where(row => Applies(random.Score, block[row])))
            {
                var without = RandomCase.Evaluate(Without(random.Score, block[row], NodeState.NotApplicable), Row(random.Table, row))[0];

                (without with { Nodes = [] }).ShouldEqualAsPrinted(block[row] with { Nodes = [] });
            }
        });

    private static Value Better(double value, Normalisation.Linear line) => Value.Of(value + ((double)(line.To.Number - line.From.Number) * .17));

    private static IEnumerable<Measure> Measures(Score score) => score.Scorecards.SelectMany(scorecard => ScorecardTree.Of(scorecard).Nodes.OfType<Measure>());

    /// <summary>The score with every missing or filled measure of a row attaining points of its own, so that nothing is missing.</summary>
    private static Score KnownAtLast(Score score, AccountScore row, Random chance)
    {
        var nodes = ScorecardTree.Of(score.Scorecards[row.Scorecard]).Nodes;
        var gaps = row.Nodes.Zip(nodes)
            .Where(pair => pair.First.State is NodeState.Missing or NodeState.Filled or NodeState.Withholding or NodeState.Spread)
            .Select(pair => pair.Second.Name)
            .ToHashSet();
        var known = score.WithMeasures(measure => gaps.Contains(measure.Name) ? Attaining(measure, AnyAttainable(measure.Normalisation, chance)) : measure);
        var tree = ScorecardTree.Of(score.Scorecards[row.Scorecard]);
        var open = tree.Additions
            .Where((_, place) => row.Nodes[tree.Nodes.Count + place].State is not (NodeState.Present or NodeState.NotApplicable))
            .Select(addition => addition.Name)
            .ToHashSet();
        return known with
        {
            Scorecards = [.. known.Scorecards.Select(scorecard => scorecard with
            {
                Additions = scorecard.Additions with { Adjustments = [.. scorecard.Additions.Adjustments.Select(Known)] },
            })],
        };

        Adjustment Known(Adjustment adjustment) => !open.Contains(adjustment.Name) ? adjustment : adjustment.Match<Adjustment>(
            @fixed => @fixed with { When = null, Amount = @fixed.Amount * chance.Next(2) },
            measured => measured with { Measure = Attaining(measured.Measure, AnyAttainable(measured.Measure.Normalisation, chance)) });
    }

    private static Measure OverTheScorecard(Measure measure)
    {
        MissingPolicy Spread(MissingPolicy policy) => policy is MissingPolicy.Redistribute ? new MissingPolicy.Redistribute(OverScorecard: true) : policy;
        return measure with
        {
            Missing = new MissingPolicies(
                Spread(measure.Missing.Default), measure.Missing.ByReason.ToDictionary(pair => pair.Key, pair => Spread(pair.Value))),
        };
    }

    /// <summary>Any category of a map has a value, so the points stand for a value that came in.</summary>
    private static Measure Attaining(Measure measure, decimal points) => measure with
    {
        Normalisation = new Normalisation.Map(new Dictionary<string, decimal> { ["never"] = points }, points),
        Missing = new MissingPolicies(Card.Points(points), new Dictionary<MissingReason, MissingPolicy> { [MissingReason.NotApplicable] = Card.Points(points) }),
    };

    private static decimal AnyAttainable(Normalisation normalisation, Random chance) =>
        normalisation.Worst + ((normalisation.Best - normalisation.Worst) * chance.Next(5) / 4);

    private static Score Without(Score score, AccountScore row, params NodeState[] states)
    {
        var nodes = ScorecardTree.Of(score.Scorecards[row.Scorecard]).Nodes;
        var gone = row.Nodes.Zip(nodes).Where(pair => states.Contains(pair.First.State)).Select(pair => pair.Second.Name).ToHashSet();
        return score.WithChildren(children => [.. children.Where(child => !gone.Contains(child.Name))]);
    }

    /// <summary>Whether a counted measure applies, so that a tree is left when the others are taken out.</summary>
    private static bool Applies(Score score, AccountScore row)
    {
        var tree = ScorecardTree.Of(score.Scorecards[row.Scorecard]);
        return tree.Leaves.Any(leaf => tree.Counted[leaf] && row.Nodes[leaf].State != NodeState.NotApplicable);
    }

    private static ValueTable Row(ValueTable table, int row) => Rows.Table([table.Names.ToDictionary(name => name, name => table[name][row])]);

    private static ValueTable Changed(ValueTable table, Func<string, Value, Value> change) => Rows.Table(
        [.. Enumerable.Range(0, table.Count).Select(row => table.Names.ToDictionary(name => name, name => change(name, table[name][row])))]);
}
