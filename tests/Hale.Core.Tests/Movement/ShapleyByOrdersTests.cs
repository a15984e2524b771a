using Hale.Core.Movement;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Tests.Movement;

/// <summary>Parts against the definition of the Shapley value: the average over all orders, each order computed step by step.</summary>
public sealed class ShapleyByOrdersTests
{
    [Fact]
    public void ComputedNumber_UpToSixMetrics_IsDividedAsByAllOrders() => Property.Holds(
        seed =>
        {
            var random = new RandomCase(seed, rows: 2);
            var score = random.Score with { Scorecards = [random.Score.Scorecards[^1] with { Overrides = [], Additions = Additions.None }] };
            var names = random.Table.Names.Order().ToArray();
            var changed = names.Where((_, index) => (index + seed) % Math.Max(1, names.Length / 5) == 0).Where(name => random.Table[name][0] != random.Table[name][1]).Take(6).ToArray();
            var first = names.ToDictionary(name => name, name => random.Table[name][0]);
            var second = names.ToDictionary(name => name, name => random.Table[name][changed.Contains(name) ? 1 : 0]);
            var table = Rows.Table([first, second, first, second]);

            var parts = Moving.Between(score, Moving.End(score, table, 0), Moving.End(score, table, 1)).Published;

            if (parts is not null)
            {
                var expected = ByOrders(score, changed, first, second);
                foreach (var (metric, part) in parts.Exact())
                {
                    part.ShouldBe(expected[metric], 1e-7, metric);
                }

                expected.Where(pair => !parts.Exact().ContainsKey(pair.Key)).ShouldAllBe(pair => Math.Abs(pair.Value) < 1e-9);
            }
        },
        cases: 120);

    private static Dictionary<string, double> ByOrders(Score score, string[] changed, Dictionary<string, Value> first, Dictionary<string, Value> second)
    {
        var sets = Enumerable.Range(0, 1 << changed.Length).Select(set =>
            first.ToDictionary(pair => pair.Key, pair => Array.IndexOf(changed, pair.Key) is >= 0 and var place && (set & (1 << place)) != 0 ? second[pair.Key] : pair.Value));
        var block = RandomCase.Evaluate(score, Rows.Table([.. sets, second]));
        var middle = (block.Computed[0] + block.Computed[(1 << changed.Length) - 1]) / 2;
        double Worth(int set) => (double.IsNaN(block.Computed[set]) ? middle : block.Computed[set]) * (double)(score.Scale.To - score.Scale.From) / 100;
        var sums = changed.ToDictionary(name => name, _ => 0.0);
        var orders = 0;
        foreach (var order in Orders(Enumerable.Range(0, changed.Length).ToList()))
        {
            orders++;
            var joined = 0;
            foreach (var player in order)
            {
                sums[changed[player]] += Worth(joined | (1 << player)) - Worth(joined);
                joined |= 1 << player;
            }
        }

        return sums.ToDictionary(pair => pair.Key, pair => pair.Value / orders);
    }

    private static IEnumerable<List<int>> Orders(List<int> players) => players.Count == 0
        ? [[]]
        : players.SelectMany(first => Orders([.. players.Where(player => player != first)]).Select(rest => (List<int>)[first, .. rest]));
}
