using FsCheck;
using FsCheck.Fluent;
using Hale.Simulation.Randomness;
using Hale.Simulation.Tests.Running;

namespace Hale.Simulation.Tests.Randomness;

public sealed class RandomStreamTests
{
    private const int Draws = 100_000;

    [Fact]
    public void Streams_OfOneName_AreEqual_AndOfOthersDiffer() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Companies.Seeds, seed =>
        Unit(seed, Purpose.Usage, 4) == Unit(seed, Purpose.Usage, 4)
        && Unit(seed, Purpose.Usage, 4) != Unit(seed, Purpose.Usage, 5)
        && Unit(seed, Purpose.Usage, 4) != Unit(seed, Purpose.Support, 4)
        && Unit(seed, Purpose.Usage, 4) != Unit(seed + 1L, Purpose.Usage, 4)));

    [Fact]
    public void Normal_ManyDraws_HasItsMoments()
    {
        var random = Stream();
        var draws = Enumerable.Range(0, Draws).Select(_ => random.Normal()).ToList();
        draws.Average().ShouldBe(0, 0.02);
        draws.Average(draw => draw * draw).ShouldBe(1, 0.03);
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.6)]
    [InlineData(3)]
    public void Poisson_ManyDraws_HasItsMean(double mean)
    {
        var random = Stream();
        Enumerable.Range(0, Draws).Average(_ => random.Poisson(mean)).ShouldBe(mean, 0.03 + (0.01 * mean));
    }

    [Fact]
    public void Whole_ManyDraws_ReachesBothEndsAndNoOther()
    {
        var random = Stream();
        Enumerable.Range(0, 1000).Select(_ => random.Whole(-1, 2)).Distinct().Order().ShouldBe([-1, 0, 1, 2]);
    }

    [Fact]
    public void Exponential_ManyDraws_HasItsMean()
    {
        var random = Stream();
        Enumerable.Range(0, Draws).Average(_ => random.Exponential(20)).ShouldBe(20, 0.5);
    }

    private static RandomStream Stream() => RandomStream.Of(7, Purpose.World, 0);

    private static double Unit(long seed, Purpose purpose, long number) => RandomStream.Of(seed, purpose, number).Unit();
}
