using Hale.Core.Definitions;
using Hale.Core.Paths;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Computes a score after the scores that its conditions read, for the same rows and so as of the same moment.</summary>
public sealed class ScoreChain
{
    private readonly string _name;
    private readonly ScoreEvaluator _last;
    private readonly IReadOnlyList<(Score Score, ScoreEvaluator Evaluator)> _before;

    /// <summary>Compiles a score and those before it.</summary>
    /// <param name="score">The score.</param>
    /// <param name="before">What <see cref="ScoreReads.Before"/> gives.</param>
    public ScoreChain(Score score, IReadOnlyList<Score> before)
    {
        (_name, _last) = (score.Name, new ScoreEvaluator(score));
        _before = [.. before.Select(read => (read, new ScoreEvaluator(read)))];
    }

    /// <summary>Scores every row.</summary>
    /// <param name="table">The metric values.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The scores, and the table with the numbers and bands of the scores before beside the metrics.</returns>
    public (ScoreBlock Scores, ValueTable Values) Evaluate(ValueTable table, CancellationToken cancellationToken) => Evaluate(table, _ => PathBefore.Nothing, cancellationToken);

    /// <summary>The same of scores that depend on where they were.</summary>
    /// <param name="table">The metric values.</param>
    /// <param name="path">The states that a score, by its name, begins with.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>As of the other.</returns>
    public (ScoreBlock Scores, ValueTable Values) Evaluate(ValueTable table, Func<string, PathBefore> path, CancellationToken cancellationToken)
    {
        foreach (var (score, evaluator) in _before)
        {
            var block = evaluator.Evaluate(table, path(score.Name), cancellationToken);
            table = table.With(new Dictionary<string, ValueColumn>
            {
                [ScoreReads.NumberPrefix + score.Name] = Numbers(score, block),
                [ScoreReads.BandPrefix + score.Name] = Bands(score, block),
            });
        }

        return (_last.Evaluate(table, path(_name), cancellationToken), table);
    }

    private static NumberColumn Numbers(Score score, ScoreBlock block)
    {
        var scale = new PrintedScale(score.Scale, score.Rounding.Score, score.Rounding.Mode);
        var numbers = new double[block.Count];
        for (var row = 0; row < numbers.Length; row++)
        {
            numbers[row] = double.IsNaN(block.Values[row]) ? 0 : (double)scale.Shown(scale.Print(block.Values[row]));
        }

        return new NumberColumn(numbers, Missing(block));
    }

    private static TextColumn Bands(Score score, ScoreBlock block)
    {
        var names = new string?[block.Count];
        for (var row = 0; row < names.Length; row++)
        {
            names[row] = block.Bands[row] >= 0 ? score.Bands.All[block.Bands[row]].Name : null;
        }

        return new TextColumn(names, Missing(block));
    }

    private static MissingReason[] Missing(ScoreBlock block)
    {
        var missing = new MissingReason[block.Count];
        for (var row = 0; row < missing.Length; row++)
        {
            missing[row] = block.Bands[row] >= 0 ? MissingReason.None
                : block.Statuses[row] == ScoreStatus.NotEligible ? MissingReason.NotApplicable
                : MissingReason.NoData;
        }

        return missing;
    }
}
