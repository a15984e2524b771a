using FsCheck;
using FsCheck.Fluent;
using Hale.Language.Metrics;

namespace Hale.Tests.Metrics;

public sealed class MetricOrderTests
{
    [Fact]
    public void Of_AnyGraph_OrdersWhatIsOnNoCircleAndNamesTheCircles() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var reads = Draw(new Random(seed));
            var (order, stuck) = MetricOrder.Of(reads);
            var circles = MetricOrder.Circles(reads, stuck);

            order.Concat(stuck).Order().ShouldBe(reads.Keys.Order());
            order.Select((name, index) => reads[name].All(order.Take(index).Contains)).ShouldAllBe(stands => stands);
            (circles.Count > 0).ShouldBe(stuck.Count > 0);
            circles.SelectMany(circle => circle.Zip(circle.Skip(1).Append(circle[0]))).ShouldAllBe(step => reads[step.First].Contains(step.Second));
            circles.SelectMany(circle => circle).ShouldBeUnique();
        }));

    private static Dictionary<string, IReadOnlySet<string>> Draw(Random random)
    {
        var names = Enumerable.Range(0, random.Next(1, 9)).Select(index => $"m{index}").ToArray();
        return names.ToDictionary(name => name, IReadOnlySet<string> (_) => names.Where(_ => random.Next(6) == 0).ToHashSet());
    }
}
