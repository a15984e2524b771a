using FsCheck;
using FsCheck.Fluent;

namespace Hale.Tests.Scoring;

/// <summary>Zeros of a score have no sign, so that what is stored is the same bit for bit.</summary>
public sealed class SignedZeroTests
{
    [Fact]
    public void Score_OfAnyTree_HasNoNegativeZero() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var block = new RandomCase(seed).Evaluate();
        var rows = Enumerable.Range(0, block.Count).Select(row => block[row]).ToList();
        var ofScores = rows.SelectMany(score => new[] { score.Computed, score.Value, score.Coverage, score.Low, score.High });
        var ofNodes = rows.SelectMany(score => score.Nodes).SelectMany(node => new[] { node.Points, node.NominalShare, node.EffectiveShare, node.Contribution });
        return ofScores.Concat(ofNodes).All(number => number is not { } present || !double.IsNegative(present) || present < 0);
    }));
}
