using FsCheck;
using FsCheck.Fluent;
using Hale.Statistics.Drift;
using Hale.Statistics.Tests.Survival;

namespace Hale.Statistics.Tests.Drift;

public sealed class PsiTests
{
    private static readonly Arbitrary<double[]> Sample = Arb.From(
        from size in Gen.Choose(1, 200)
        from values in Gen.ArrayOf(Gen.Choose(0, 40), size)
        select Array.ConvertAll(values, value => value / 4.0));

    [Theory]
    [InlineData(95, 40)]
    [InlineData(100, 40)]
    public void Value_WhereNearlyAllHadTheMost_SeesThatTheyLostIt(int had, int have)
    {
        static double[] WithMost(int share) => [.. Enumerable.Range(0, 200).Select(row => row < 2 * share ? 100.0 : 0)];
        var found = Psi.Of(WithMost(had), WithMost(have)).Value;
        found.Value.ShouldBeGreaterThan(found.Critical);
        Psi.Of(WithMost(had), WithMost(had)).Value.Value.ShouldBe(0);
    }

    [Theory]
    [InlineData("log1p_n90", "n90", true)]
    [InlineData("log1p_m90", "m90", true)]
    [InlineData("log1p_items", "it", true)]
    [InlineData("recency_days", "rec", false)]
    [InlineData("tenure_days", "ten", false)]
    [InlineData("log1p_nall", "nall", true)]
    [InlineData("returns", "ret", false)]
    [InlineData("trend", "trend", false)]
    public void Value_OfTheShopsCustomers_IsTheReferences(string name, string column, bool logarithm)
    {
        var observations = Reference.Table("online_retail_observations.csv.gz");
        var values = observations.Numbers(column);
        if (logarithm)
        {
            values = Array.ConvertAll(values, value => Math.Log(1 + Math.Max(0, value)));
        }

        var days = observations.Text("D");
        double[] Where(Func<string, bool> use) => [.. values.Where((_, row) => use(days[row]))];
        var result = Psi.Of(
            Where(date => string.CompareOrdinal(date, "2011-05-01") <= 0),
            Where(date => string.CompareOrdinal(date, "2011-08-01") >= 0)).Value;

        var reference = Reference.Json("transactions_reference.json").GetProperty("online_retail").GetProperty("psi_train_vs_test");
        result.Value.ShouldBe(reference.GetProperty(name).GetDouble(), 1e-8);
    }

    [Fact]
    public void Critical_OfTwoSamples_IsTheScaledChiSquare()
    {
        // The 99 % point of chi-square with 9 degrees of freedom is 21.666.
        double[] sample = [.. Enumerable.Range(0, 1000)];

        var result = Psi.Of(sample, sample.AsSpan(0, 500));

        result.Value.Bins.ShouldBe(10);
        result.Value.Critical.ShouldBe(21.665994 * ((1 / 1000.0) + (1 / 500.0)), 1e-8);
        result.Value.Exceeds.ShouldBeTrue();
    }

    [Fact]
    public void Value_NeighbourOfACutIsInfinite_TheCutHolds() =>
        Psi.Of([0, 1, double.PositiveInfinity], [double.PositiveInfinity], bins: 2).Value.Value.ShouldBeGreaterThan(1);

    [Fact]
    public void Critical_SamplesOfOneDistribution_IsExceededAsOftenAsItSays()
    {
        // At 95 %, 1,000 pairs: 5 % is known to ± 1.9 points (99.5 %).
        var exceeded = Enumerable.Range(0, 1000).Count(seed =>
        {
            var random = new Random(seed);
            double[] Drawn(int size) => [.. Enumerable.Range(0, size).Select(_ => random.NextDouble())];
            return Psi.Of(Drawn(400), Drawn(600), confidence: 0.95).Value.Exceeds;
        });

        (exceeded / 1000.0).ShouldBeInRange(0.03, 0.075);
    }

    [Fact]
    public void Psi_OneNumberEverywhere_HasMovedNowhere() => Psi.Of([3, 3, 3], [3, 3]).Value.ShouldBe(new PsiResult(0, 0, 1));

    [Fact]
    public void Psi_AnEmptySample_IsUnknown()
    {
        Psi.Of([], [1]).Reason.ShouldBe(Degeneracy.NoRows);
        Psi.Of([1], []).Reason.ShouldBe(Degeneracy.NoRows);
    }

    [Fact]
    public void Psi_NotANumber_Throws() => Should.Throw<ArgumentException>(() => Psi.Of([1, 2], [1, double.NaN]));

    [Fact]
    public void Value_Always_IsNotNegative() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Sample, Sample, (reference, current) =>
            Psi.Of(reference, current).Value is { Value: >= 0, Critical: >= 0, Bins: >= 1 and <= 10 }));

    [Fact]
    public void Value_TheSameSampleInAnyOrder_IsZero() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Sample, sample =>
            Psi.Of(sample, [.. sample.Reverse()]).Value is { Value: 0, Exceeds: false }));
}
