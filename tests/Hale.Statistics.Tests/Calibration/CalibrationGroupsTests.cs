using Hale.Statistics.Calibration;
using Hale.Statistics.Tests.Regression;

namespace Hale.Statistics.Tests.Calibration;

public sealed class CalibrationGroupsTests
{
    [Fact]
    public void OfEqualExpectedEvents_AnyForecast_DividesTheRows() => Laws.Hold(
        random =>
        {
            var p = Laws.Numbers(random, random.Next(1, 400));
            if (random.Next(2) == 0)
            {
                p = Array.ConvertAll(p, one => Math.Round(one, 1));
            }

            var events = Array.ConvertAll(p, one => random.NextDouble() < one);
            var answer = CalibrationGroups.OfEqualExpectedEvents(p, events);
            if (p.Sum() < 5 - 1e-9)
            {
                answer.Reason.ShouldBe(Degeneracy.TooFew);
                return;
            }

            if (!answer.IsKnown)
            {
                p.Sum().ShouldBe(5, 1e-9);
                return;
            }

            var groups = answer.Value;
            groups.Count.ShouldBeInRange(1, 10);
            groups.Sum(group => group.Rows).ShouldBe(p.Length);
            groups.Sum(group => group.Events).ShouldBe(events.Count(one => one));
            groups.Sum(group => group.ExpectedEvents).ShouldBe(p.Sum(), 1e-9);
            groups.ShouldAllBe(group => group.ExpectedEvents >= 5 && group.Wilson.Contains(group.Rate));
            groups.Zip(groups.Skip(1)).ShouldAllBe(pair => pair.First.Highest < pair.Second.Lowest);
        },
        300);

    [Fact]
    public void OfEqualExpectedEvents_ManyRows_AreNearlyEqual()
    {
        var p = Laws.Numbers(new Random(1), 5000, 0, .1);
        var groups = CalibrationGroups.OfEqualExpectedEvents(p, Laws.Events(new Random(2), p)).Value;
        groups.Count.ShouldBe(10);
        groups.ShouldAllBe(group => Math.Abs(group.ExpectedEvents - (p.Sum() / 10)) < .1);
    }

    [Fact]
    public void OfEqualExpectedEvents_RowsInAnotherOrder_AreTheSameGroups() => Laws.Hold(
        random =>
        {
            double[] p = [.. Laws.Numbers(random, 100).Select(one => Math.Round(one, 2))];
            var events = Laws.Events(random, p);
            var order = Laws.Alone(100);
            random.Shuffle(order);
            CalibrationGroups.OfEqualExpectedEvents([.. order.Select(i => p[i])], [.. order.Select(i => events[i])]).Value
                .ShouldBe(CalibrationGroups.OfEqualExpectedEvents(p, events).Value);
        });

    [Fact]
    public void OfEqualCount_AnyForecast_DividesTheRowsEvenly() => Laws.Hold(
        random =>
        {
            var p = Laws.Numbers(random, random.Next(10, 400));
            var groups = CalibrationGroups.OfEqualCount(p, Laws.Events(random, p)).Value;
            groups.Count.ShouldBe(10);
            groups.Sum(group => group.Rows).ShouldBe(p.Length);
            (groups.Max(group => group.Rows) - groups.Min(group => group.Rows)).ShouldBeLessThanOrEqualTo(1);
        });

    [Fact]
    public void OfEqualCount_FewerRowsThanGroups_SaysSo() =>
        CalibrationGroups.OfEqualCount([.1, .2], [true, false]).Reason.ShouldBe(Degeneracy.TooFew);
}
