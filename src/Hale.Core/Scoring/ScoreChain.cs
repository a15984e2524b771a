using Hale.Core.Definitions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Computes a score after the scores that its conditions read, for the same rows and so as of the same moment.</summary>
public sealed class ScoreChain
{
    private readonly ScoreEvaluator _last;
    private readonly ScoreColumns _before;

    /// <summary>Compiles a score and those before it.</summary>
    /// <param name="score">The score.</param>
    /// <param name="before">What <see cref="ScoreReads.Before"/> gives.</param>
    public ScoreChain(Score score, IReadOnlyList<Score> before)
    {
        _last = new ScoreEvaluator(score);
        _before = new ScoreColumns(before);
    }

    /// <summary>Scores every row.</summary>
    /// <param name="table">The metric values.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The scores, and the table with the numbers and bands of the scores before beside the metrics.</returns>
    public (ScoreBlock Scores, ValueTable Values) Evaluate(ValueTable table, CancellationToken cancellationToken)
    {
        var values = _before.AddTo(table, null, cancellationToken);
        return (_last.Evaluate(values, cancellationToken), values);
    }
}
