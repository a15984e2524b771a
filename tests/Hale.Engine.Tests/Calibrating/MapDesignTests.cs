using Hale.Engine.Calibrating;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Calibrating;

public sealed class MapDesignTests
{
    [Theory]
    [InlineData((int)MapShape.Line)]
    [InlineData((int)MapShape.Bend)]
    public void Fit_BegunAtTheMap_EqualsOneBegunAtTheBaseRate(int shape)
    {
        var rows = FitRows.Of(MadeBacktest.Of(new MadeCompany { Accounts = 200, Months = 12, Missing = 0.3 }));
        var afresh = new MapDesign(rows, (MapShape)shape, []);
        var near = new MapDesign(rows, (MapShape)shape, []) { Near = MapParameters.Of(afresh.Fit([.. rows.Left.Select(_ => 1)])!, 0) };
        var random = new Random(1);
        for (var sample = 0; sample < 20; sample++)
        {
            int[] times = [.. rows.Left.Select(_ => random.Next(3))];
            var (first, second) = (afresh.Fit(times)!, near.Fit(times)!);
            first.Zip(second).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1e-9);
        }
    }
}
