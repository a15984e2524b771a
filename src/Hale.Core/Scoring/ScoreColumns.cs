using Hale.Core.Definitions;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>The numbers and bands of scores as columns beside metrics, under the names by which conditions read them.</summary>
/// <param name="scores">The scores, each after those that it reads.</param>
internal sealed class ScoreColumns(IReadOnlyList<Score> scores)
{
    private readonly IReadOnlyList<(Score Score, ScoreEvaluator Evaluator)> _scores = [.. scores.Select(score => (score, new ScoreEvaluator(score)))];

    /// <summary>The table with a number and a band of each score.</summary>
    /// <param name="table">The metric values.</param>
    /// <param name="inside">Per row, whether the account is scored; null when all are.</param>
    /// <param name="path">The states that a score, by its name, begins with.</param>
    /// <param name="people">What people have decided.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public ValueTable AddTo(ValueTable table, IReadOnlyList<bool>? inside, Func<string, PathBefore> path, PeopleOverrides people, CancellationToken cancellationToken)
    {
        foreach (var (score, evaluator) in _scores)
        {
            var block = evaluator.Evaluate(table, path(score.Name), people, cancellationToken);
            table = table.With(new Dictionary<string, ValueColumn>
            {
                [ScoreReads.NumberPrefix + score.Name] = Numbers(score, block, Missing(block, inside)),
                [ScoreReads.BandPrefix + score.Name] = Bands(score, block, Missing(block, inside)),
            });
        }

        return table;
    }

    private static NumberColumn Numbers(Score score, ScoreBlock block, MissingReason[] missing)
    {
        var scale = new PrintedScale(score.Scale, score.Rounding.Score, score.Rounding.Mode);
        var numbers = new double[block.Count];
        for (var row = 0; row < numbers.Length; row++)
        {
            numbers[row] = double.IsNaN(block.Values[row]) ? 0 : (double)scale.Shown(scale.Print(block.Values[row]));
        }

        return new NumberColumn(numbers, missing);
    }

    private static TextColumn Bands(Score score, ScoreBlock block, MissingReason[] missing)
    {
        var names = new string?[block.Count];
        for (var row = 0; row < names.Length; row++)
        {
            names[row] = block.Bands[row] >= 0 ? score.Bands.All[block.Bands[row]].Name : null;
        }

        return new TextColumn(names, missing);
    }

    private static MissingReason[] Missing(ScoreBlock block, IReadOnlyList<bool>? inside)
    {
        var missing = new MissingReason[block.Count];
        for (var row = 0; row < missing.Length; row++)
        {
            missing[row] = inside?[row] == false || block.Statuses[row] == ScoreStatus.NotEligible ? MissingReason.NotApplicable
                : block.Bands[row] >= 0 ? MissingReason.None
                : MissingReason.NoData;
        }

        return missing;
    }
}
