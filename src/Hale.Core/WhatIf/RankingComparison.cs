using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>Compares a score with the same score under other weights, over all accounts: first every range of accounts is counted, then every range again is compared.</summary>
public sealed class RankingComparison
{
    private readonly ScoreEvaluator _score;
    private readonly RankingLevels _levels;
    private readonly IReadOnlyList<(WeightShift Shift, ScoreEvaluator Evaluator, RankingTally Tally)> _shifts;
    private bool _isCounted;

    /// <summary>Prepares the comparison.</summary>
    /// <param name="score">The score.</param>
    /// <param name="shifts">The same score under other weights.</param>
    public RankingComparison(Score score, IReadOnlyList<WeightShift> shifts)
    {
        (_score, _levels) = (new ScoreEvaluator(score), new RankingLevels(score));
        _shifts = [.. shifts.Select(shift => (shift, new ScoreEvaluator(shift.Score), new RankingTally(_levels.Count)))];
    }

    /// <summary>How many accounts were taken in the first round.</summary>
    public long Accounts { get; private set; }

    /// <summary>How many of them have a score.</summary>
    public long Scored { get; private set; }

    /// <summary>Takes a range of accounts: in the first round before <see cref="Rank"/>, in the second after it.</summary>
    /// <param name="table">The stored metric values, with those of the scores that the score reads.</param>
    /// <param name="path">The states that the accounts began with.</param>
    /// <param name="people">What people had decided about them.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public void Take(ValueTable table, PathBefore path, PeopleOverrides people, CancellationToken cancellationToken)
    {
        var block = _score.Evaluate(table, path, people, cancellationToken);
        if (!_isCounted)
        {
            Accounts += block.Count;
            Scored += Enumerable.Range(0, block.Count).LongCount(row => block.Bands[row] >= 0);
        }

        foreach (var (_, evaluator, tally) in _shifts)
        {
            var other = evaluator.Evaluate(table, path, people, cancellationToken);
            if (_isCounted)
            {
                tally.Compare(block, other, _levels);
            }
            else
            {
                tally.Count(block, other, _levels);
            }
        }
    }

    /// <summary>Ends the first round.</summary>
    public void Rank()
    {
        _isCounted = true;
        foreach (var (_, _, tally) in _shifts)
        {
            tally.Rank();
        }
    }

    /// <summary>What came out, after the second round, in the order of the shifts.</summary>
    public IReadOnlyList<(WeightShift Shift, RankingFigures Figures)> Results() => [.. _shifts.Select(one => (one.Shift, one.Tally.Figures()))];
}
