using Hale.Core.Scoring;

namespace Hale.Tests.Scoring;

/// <summary>Equality of results: bit for bit, or as printed and within 1e-9.</summary>
internal static class Bits
{
    private const double Tolerance = 1e-9;

    public static void ShouldBeIdenticalTo(this AccountScore actual, AccountScore expected)
    {
        (actual with { FiredOverrides = [], Nodes = [] }).ToString().ShouldBe((expected with { FiredOverrides = [], Nodes = [] }).ToString());
        actual.Computed.ShouldBe(expected.Computed);
        actual.Coverage.ShouldBe(expected.Coverage);
        actual.FiredOverrides.ShouldBe(expected.FiredOverrides);
        actual.Nodes.SequenceEqual(expected.Nodes).ShouldBeTrue();
    }

    public static void ShouldEqualAsPrinted(this AccountScore actual, AccountScore expected)
    {
        (actual.Status, actual.Value, actual.Band, actual.Low, actual.High, actual.AppliedOverride)
            .ShouldBe((expected.Status, expected.Value, expected.Band, expected.Low, expected.High, expected.AppliedOverride));
        actual.Computed.HasValue.ShouldBe(expected.Computed.HasValue);
        (actual.Computed ?? 0).ShouldBe(expected.Computed ?? 0, Tolerance);
        actual.Coverage.ShouldBe(expected.Coverage, Tolerance);
        foreach (var (left, right) in actual.Nodes.Zip(expected.Nodes))
        {
            (left.State, left.Reason).ShouldBe((right.State, right.Reason));
            (left.Points ?? 0).ShouldBe(right.Points ?? 0, Tolerance);
            left.NominalShare.ShouldBe(right.NominalShare, Tolerance);
            left.EffectiveShare.ShouldBe(right.EffectiveShare, Tolerance);
            left.Contribution.ShouldBe(right.Contribution, Tolerance);
        }
    }

    public static IEnumerable<AccountScore> Scores(this ScoreBlock block) => Enumerable.Range(0, block.Count).Select(row => block[row]);
}
