using Hale.Core.Definitions;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Computes a score after the scores that its conditions read, for the same rows and so as of the same moment.</summary>
public sealed class ScoreChain
{
    private readonly string _name;
    private readonly ScoreEvaluator _last;
    private readonly ScoreColumns _before;

    /// <summary>Compiles a score and those before it.</summary>
    /// <param name="score">The score.</param>
    /// <param name="before">What <see cref="ScoreReads.Before"/> gives.</param>
    public ScoreChain(Score score, IReadOnlyList<Score> before)
    {
        (_name, _last) = (score.Name, new ScoreEvaluator(score));
        _before = new ScoreColumns(before);
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
    public (ScoreBlock Scores, ValueTable Values) Evaluate(ValueTable table, Func<string, PathBefore> path, CancellationToken cancellationToken) =>
        Evaluate(table, path, PeopleOverrides.None, cancellationToken);

    /// <summary>The same where people have decided about accounts.</summary>
    /// <param name="table">The metric values.</param>
    /// <param name="path">The states that a score, by its name, begins with.</param>
    /// <param name="people">The overrides that hold at the moment, of any scores.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>As of the other.</returns>
    public (ScoreBlock Scores, ValueTable Values) Evaluate(ValueTable table, Func<string, PathBefore> path, PeopleOverrides people, CancellationToken cancellationToken)
    {
        var values = _before.AddTo(table, null, path, people, cancellationToken);
        return (_last.Evaluate(values, path(_name), people, cancellationToken), values);
    }
}
