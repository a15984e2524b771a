using FsCheck;
using FsCheck.Fluent;
using Hale.Statistics.Proportions;
using Hale.Statistics.Tests.Survival;

namespace Hale.Statistics.Tests.Proportions;

public sealed class BetaBinomialTests
{
    [Fact]
    public void Strength_OfTheCellsOfAllTrainingCustomers_IsTheReferences()
    {
        var (events, rows) = new Telco().Cells(row => row % 5 != 4);

        var pooled = BetaBinomial.Pool(events, rows).Value;

        var reference = Reference.Json("effects_reference.json").GetProperty("partial_pooling_logloss").GetProperty("5634");
        pooled.Strength.ShouldBe(reference.GetProperty("kappa").GetDouble(), 1e-9);
    }

    [Fact]
    public void Strength_RatesThatVaryLessThanChance_IsLarge() =>
        BetaBinomial.Pool([10, 10, 10], [50, 50, 50]).Value.Strength.ShouldBe((0.2 * 0.8 / 1e-6) - 1, 1e-3);

    [Fact]
    public void Pool_AGroupWithoutRows_HasThePrior()
    {
        var pooled = BetaBinomial.Pool([30, 5, 0], [60, 60, 0]).Value;

        pooled.Mean.ShouldBe(35 / 120.0);
        pooled.Rates[2].Value.ShouldBe(pooled.Mean, 1e-14);
        pooled.Rates[2].Interval.Width.ShouldBeGreaterThan(pooled.Rates[1].Interval.Width);
    }

    [Fact]
    public void Interval_OfAGroup_HoldsTheConfidenceOfItsPosterior()
    {
        var pooled = BetaBinomial.Pool([30, 5], [60, 60], 0.9).Value;
        var (with, without) = (30 + (pooled.Strength * pooled.Mean), 30 + (pooled.Strength * (1 - pooled.Mean)));
        var interval = pooled.Rates[0].Interval;

        MathNet.Numerics.SpecialFunctions.BetaRegularized(with, without, interval.Low).ShouldBe(0.05, 1e-9);
        MathNet.Numerics.SpecialFunctions.BetaRegularized(with, without, interval.High).ShouldBe(0.95, 1e-9);
    }

    [Fact]
    public void Pool_NothingToPool_HasAReason()
    {
        BetaBinomial.Pool([], []).Reason.ShouldBe(Degeneracy.NoRows);
        BetaBinomial.Pool([0, 0], [2, 3]).Reason.ShouldBe(Degeneracy.NoEvents);
        BetaBinomial.Pool([2, 3], [2, 3]).Reason.ShouldBe(Degeneracy.OnlyEvents);
        BetaBinomial.Pool([2, 0], [3, 0]).Reason.ShouldBe(Degeneracy.TooFew);
    }

    [Fact]
    public void Rates_Always_LieBetweenTheGroupsOwnAndTheCommonOne() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Samples.Groups(), groups =>
            BetaBinomial.Pool(Array.ConvertAll(groups, group => group.Events), Array.ConvertAll(groups, group => group.Rows)).Match(
                pooled => pooled.Strength >= 0.5 && groups.Zip(pooled.Rates).All(pair =>
                {
                    var own = pair.First.Events / (double)pair.First.Rows;
                    return pair.Second.Value >= Math.Min(own, pooled.Mean) - 1e-12
                        && pair.Second.Value <= Math.Max(own, pooled.Mean) + 1e-12
                        && pair.Second.Interval is { Low: >= 0, High: <= 1 } interval
                        && interval.Low < interval.High;
                }),
                _ => true)));
}
