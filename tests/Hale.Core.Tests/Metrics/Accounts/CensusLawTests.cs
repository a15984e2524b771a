using Hale.Core.Expressions;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Core.Tests.Metrics.Accounts;

public sealed class CensusLawTests
{
    private static readonly Across[] Kinds =
    [
        new Across.Rank("use", ["plan"]),
        new Across.Percentile("use", 0.37m, ["plan"]),
        new Across.Children(new Reference("use", ValueKind.Number, true), ChildrenAggregate.Mean, "use", true, true, null),
        new Across.Children(new Reference("use", ValueKind.Number, true), ChildrenAggregate.Sum, null, false, false, new Comparison(ComparisonOperator.Greater, new Reference("use", ValueKind.Number, true), new NumberLiteral(4))),
    ];

    [Fact]
    public void Census_InRangesOfAnySize_IsTheSame() => Property.Holds(
        seed =>
        {
            var random = new Random(seed);
            var (society, metric) = (Random(random), Society.Metric(Kinds[random.Next(Kinds.Length)]));
            var whole = society.Census(metric).Of(metric, society.Table);
            var parts = society.Census(metric, [], () => random.Next(1, 30)).Of(metric, society.Table);
            for (var row = 0; row < society.Table.Count; row++)
            {
                parts.Values[row].ShouldBe(whole.Values[row]);
                parts.Note!(row).ShouldBe(whole.Note!(row));
            }
        },
        cases: 100);

    [Fact]
    public void Rank_OfAnyAccount_LiesBetweenNothingAndAll() => Property.Holds(
        seed =>
        {
            var society = Random(new Random(seed));
            var metric = Society.Metric(Kinds[0]);
            var ranks = society.Census(metric).Of(metric, society.Table).Values;
            for (var row = 0; row < society.Table.Count; row++)
            {
                (ranks[row].IsMissing || ranks[row].Number is >= 0 and <= 1).ShouldBeTrue();
            }
        },
        cases: 100);

    private static Society Random(Random random)
    {
        var society = new Society();
        var count = random.Next(2, 120);
        for (var index = 0; index < count; index++)
        {
            var parent = random.Next(3) == 0 ? null : $"a{random.Next(count):000}";
            object use = random.Next(10) == 0 ? MissingReason.NoData : random.Next(0, 9) / 3.0;
            society.With($"a{index:000}", parent, random.Next(8) > 0, ("use", use), ("plan", random.Next(4) == 0 ? MissingReason.NoData : random.Next(2) == 0 ? "pro" : "free"));
        }

        return society;
    }
}
