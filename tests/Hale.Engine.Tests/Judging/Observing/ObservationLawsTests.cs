using FsCheck;
using FsCheck.Fluent;
using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Tests.Judging.Observing;

/// <summary>Who is observed does not depend on what became of them.</summary>
public sealed class ObservationLawsTests
{
    private const int Horizon = 60;

    [Fact]
    public void Observations_OfOtherOutcomes_DifferOnlyFromALeavingOn() => ForAny((random, company, history) =>
    {
        var (with, without) = (Observed(company, history, random), Observed(new Company(), history, random));
        var lives = Lives.Of(history, company.Outcomes());

        var (places, others) = (with.Select(Place).ToList(), without.Select(Place).ToList());
        foreach (var row in others.Except(places).Concat(places.Except(others)))
        {
            lives.Ends(row.Account).ShouldContain(end => end.Day <= row.Day);
        }
    });

    [Fact]
    public void Observation_IsOfALeaverExactlyWhereTheNextEndLiesWithinTheHorizon() => ForAny((random, company, history) =>
    {
        var lives = Lives.Of(history, company.Outcomes());

        Observed(company, history, random).ShouldAllBe(row => row.Left == (lives.Next(row.Account, row.Day) != null && lives.Next(row.Account, row.Day)!.Value.Day <= row.Day + Horizon));
    });

    [Fact]
    public void Observation_StandsOncePerAccountAndMonth() => ForAny((random, company, history) =>
    {
        var rows = Observed(company, history, random);

        rows.Select(row => (row.Account, row.Group)).Distinct().Count().ShouldBe(rows.Count);
        rows.ShouldAllBe(row => row.Over == row.Day + Horizon);
    });

    private static (int Account, int Day) Place(Observation row) => (row.Account, row.Day);

    private static void ForAny(Action<int, Company, Hale.Engine.Auditing.Input.ScoreHistory> law) => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var (scored, left) = (new Company(), new Company());
            foreach (var account in Enumerable.Range(0, 20))
            {
                foreach (var _ in Enumerable.Range(0, random.Next(1, 12)))
                {
                    scored.Score($"A{account:00}", new DateOnly(2023, 1, 1).DayNumber + random.Next(400), random.Next(100));
                }

                foreach (var _ in Enumerable.Range(0, random.Next(3)))
                {
                    left.Left($"A{account:00}", new DateOnly(2023, 1, 1).AddDays(random.Next(500)).ToString("O"));
                }
            }

            law(random.Next(200, 500), left, scored.History());
        }));

    private static IReadOnlyList<Observation> Observed(Company outcomes, Hale.Engine.Auditing.Input.ScoreHistory history, int until) =>
        new MonthlyObservations(history, Lives.Of(history, outcomes.Outcomes()), new KnownTime(new DateOnly(2023, 1, 1).AddDays(until), Stated: true, null), Horizon).Make().Observations;
}
