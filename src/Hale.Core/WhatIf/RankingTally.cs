using Hale.Core.Scoring;

namespace Hale.Core.WhatIf;

/// <summary>
/// Compares two scores of the same accounts, a range of accounts at a time and twice over all of them: first how often each printed score occurs, then how the two go together. Memory depends on how many
/// different scores can be printed, and not on the accounts.
/// </summary>
internal sealed class RankingTally
{
    private const int FewestForTenth = 10;

    private readonly long[] _one;
    private readonly long[] _other;
    private double[] _ranks = [];
    private double[] _otherRanks = [];
    private int _cut;
    private int _otherCut;
    private long _accounts;
    private long _bandChanges;
    private double _product;
    private long _lowest;
    private long _stays;

    public RankingTally(int levels) => (_one, _other) = (new long[levels], new long[levels]);

    /// <summary>Counts, in the first round.</summary>
    public void Count(ScoreBlock one, ScoreBlock other, RankingLevels levels)
    {
        for (var row = 0; row < one.Count; row++)
        {
            _bandChanges += one.Bands[row] != other.Bands[row] ? 1 : 0;
            if (one.Bands[row] >= 0 && other.Bands[row] >= 0)
            {
                _accounts++;
                _one[levels.Of(one.Values[row])]++;
                _other[levels.Of(other.Values[row])]++;
            }
        }
    }

    /// <summary>Ends the first round.</summary>
    public void Rank() => ((_ranks, _cut), (_otherRanks, _otherCut)) = (Ranks(_one), Ranks(_other));

    /// <summary>Compares, in the second round.</summary>
    public void Compare(ScoreBlock one, ScoreBlock other, RankingLevels levels)
    {
        for (var row = 0; row < one.Count; row++)
        {
            if (one.Bands[row] < 0 || other.Bands[row] < 0)
            {
                continue;
            }

            var (left, right) = (levels.Of(one.Values[row]), levels.Of(other.Values[row]));
            _product += _ranks[left] * _otherRanks[right];
            _lowest += left <= _cut ? 1 : 0;
            _stays += left <= _cut && right <= _otherCut ? 1 : 0;
        }
    }

    public RankingFigures Figures() => new(_accounts, _bandChanges, Correlation(), _accounts < FewestForTenth ? null : (double)_stays / _lowest);

    private double? Correlation()
    {
        var (left, right) = (Squares(_one, _ranks), Squares(_other, _otherRanks));
        return left > 0 && right > 0 ? Math.Clamp(_product / Math.Sqrt(left * right), -1, 1) : null;
    }

    /// <summary>The mean rank of each score less the mean of all ranks, and the score of the account at a tenth from below.</summary>
    private (double[] Ranks, int Cut) Ranks(long[] counts)
    {
        var ranks = new double[counts.Length];
        var (below, cut) = (0L, 0);
        var tenth = (_accounts + FewestForTenth - 1) / FewestForTenth;
        for (var level = 0; level < counts.Length; level++)
        {
            ranks[level] = below + ((counts[level] + 1) / 2.0) - ((_accounts + 1) / 2.0);
            cut = below < tenth ? level : cut;
            below += counts[level];
        }

        return (ranks, cut);
    }

    private static double Squares(long[] counts, double[] ranks)
    {
        var sum = 0.0;
        for (var level = 0; level < counts.Length; level++)
        {
            sum += counts[level] * ranks[level] * ranks[level];
        }

        return sum;
    }
}
