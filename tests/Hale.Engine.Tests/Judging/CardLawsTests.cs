using FsCheck;
using FsCheck.Fluent;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging;

/// <summary>What holds for the card of any company, however odd.</summary>
public sealed class CardLawsTests
{
    [Fact]
    public void Card_OfAnyCompany_HasFiniteNumbersWithinTheirIntervals() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var faults = CardNumbers.Faults(OddCompany.Of(seed).Card(OddCompany.Options(seed)));
            faults.ShouldBeEmpty($"seed {seed}");
        }));

    [Fact]
    public void Flow_OfAnyCompany_SubtractsFromTheRowsToTheObservations() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var company = OddCompany.Of(seed);
            var making = company.Card(OddCompany.Options(seed) with { Replicates = 1 }).Making;

            making.Flow[0].LeftOut.ShouldBe(0);
            making.Flow.Zip(making.Flow.Skip(1)).ShouldAllBe(pair => pair.Second.Remaining == pair.First.Remaining - pair.Second.LeftOut && pair.Second.LeftOut > 0);
            making.Flow[^1].Remaining.ShouldBe(making.Observations, $"seed {seed}");
        }));

    [Fact]
    public void Card_OfTheSameFiles_IsTheSame() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(10),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
            CardNumbers.Of(OddCompany.Of(seed).Card(OddCompany.Options(seed))).ShouldBe(CardNumbers.Of(OddCompany.Of(seed).Card(OddCompany.Options(seed))))));

    [Fact]
    public void Scale_Turned_ChangesNeitherRankingNorGain() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var better = OddCompany.Of(seed, new ScoreScale(ScoreKind.Number, HigherIsWorse: false, []), 1).Card();
            var worse = OddCompany.Of(seed, new ScoreScale(ScoreKind.Number, HigherIsWorse: true, []), -1).Card();

            worse.Contenders.ShouldBe(better.Contenders, $"seed {seed}");
            worse.Bands.Rows.Select(row => row.Rate).ShouldBe(better.Bands.Rows.Select(row => row.Rate));
        }));

    [Fact]
    public void Below_TwentyChurners_NoSkillHasAnInterval() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var card = OddCompany.Of(seed).Card(OddCompany.Options(seed) with { Replicates = 20 });
            if (card.Making.Churners < Intervals.FewestChurners)
            {
                card.Verdict.Kind.ShouldBe(VerdictKind.NotEnoughOutcomes);
                card.Contenders.ShouldAllBe(contender => contender.Auc.Interval == null && (contender.Gain == null || contender.Gain.Interval == null));
                card.Probability.Calibrated.ShouldBeFalse();
            }
        }));
}
