using Hale.Core.Movement;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Tests.Scoring;

namespace Hale.Tests.Movement;

/// <summary>What holds of every movement, whatever the tree, its policies, its overrides and its adjustments.</summary>
public sealed class MovementLawsTests
{
    private const double Tolerance = 1e-7;

    [Fact]
    public void Parts_AtEveryLevel_AddUpToTheChange()
    {
        ForAnyMovement((_, movement, _, _) =>
        {
            foreach (var parts in PartsOf(movement))
            {
                parts.Nodes.Sum(node => node.Points).ShouldBe(parts.Nodes.Count == 0 ? 0 : parts.Change);
                parts.Nodes.Count.ShouldBeGreaterThanOrEqualTo(parts.Change == 0 ? 0 : 1);
                parts.Nodes.ShouldAllBe(node => AddsUp(node));
            }
        });
    }

    [Fact]
    public void Parts_OfManyCauses_AddUpToTheChange() => ForAnyMovement(
        (_, movement, _, _) => PartsOf(movement).ShouldAllBe(parts => parts.Nodes.All(AddsUp) && parts.Nodes.Sum(node => node.Points) == parts.Change),
        cases: 25,
        most: 60);

    [Fact]
    public void Parts_EndsSwapped_AreReversedAsPrinted()
    {
        ForAnyMovement((score, movement, before, after) =>
        {
            var reversed = Moving.Between(score, after, before);

            foreach (var (there, back) in PartsOf(movement).Zip(PartsOf(reversed)))
            {
                foreach (var (cause, points) in there.Points())
                {
                    back.Points()[cause].ShouldBe(-points, cause);
                }
            }
        });
    }

    [Fact]
    public void Causes_AnyMovement_AreWhatDiffers()
    {
        ForAnyMovement((_, movement, before, after) =>
        {
            var changed = before.Table.Names.Where(name => before.Table[name][before.Row] != after.Table[name][after.Row]).ToHashSet();
            foreach (var metric in PartsOf(movement).SelectMany(parts => parts.Causes).Select(node => node.Cause).OfType<MovementCause.Data>())
            {
                changed.ShouldContain(metric.Change.Metric);
            }
        });
    }

    [Fact]
    public void Parts_WithoutSums_AreTheSame() => ForAnyMovement(
        (score, movement, before, after) =>
        {
            var slow = Moving.Between(score, before, after, useSums: false);

            foreach (var (fast, all) in PartsOf(movement).Zip(PartsOf(slow)).Where(pair => pair.First.IsNested == pair.Second.IsNested))
            {
                foreach (var (cause, part) in all.Exact())
                {
                    fast.Exact()[cause].ShouldBe(part, Tolerance, cause);
                }
            }
        },
        cases: 60,
        most: 7);

    [Fact]
    public void Ends_AnyMovement_AreReproduced() => ForAnyMovement((_, movement, before, after) =>
        (movement.Missing is null).ShouldBe(
            (before.Score.Value is not null && after.Score.Value is not null) || (before.Score.Computed is not null && after.Score.Computed is not null)));

    private static IEnumerable<MovementParts> PartsOf(ScoreMovement movement) => new[] { movement.Published, movement.Computed }.OfType<MovementParts>();

    private static bool AddsUp(MovementNode node) => node.Cause is not null || (node.Children.Sum(child => child.Points) == node.Points && node.Children.All(AddsUp));

    /// <summary>Movements between two rows of which at most so many values differ, spread over the scorecard.</summary>
    private static void ForAnyMovement(Action<Score, ScoreMovement, MovementEnd, MovementEnd> law, int cases = 80, int most = 8) => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed, rows: 2);
            var order = new Random(seed);
            var turned = random.Table.Names.Order().Select(name => (name, Place: order.Next())).ToList().OrderBy(pair => pair.Place).Select(pair => pair.name).Take(most).ToHashSet();
            var table = Rows.Table(
            [
                random.Table.Names.ToDictionary(name => name, name => random.Table[name][0]),
                random.Table.Names.ToDictionary(name => name, name => random.Table[name][turned.Contains(name) ? 1 : 0]),
            ]);
            var (before, after) = (Moving.End(random.Score, table, 0), Moving.End(random.Score, table, 1));
            law(random.Score, Moving.Between(random.Score, before, after), before, after);
        },
        cases);
}
