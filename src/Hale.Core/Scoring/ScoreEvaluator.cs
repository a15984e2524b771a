using System.Collections.Concurrent;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>
/// Computes a score for rows of metric values: pure, deterministic, in parallel over the rows. The meaning is described in <c>docs/scoring.md</c>, the arithmetic in
/// <c>docs/adr/0004-scoring-arithmetic.md</c>. Made once for a definition, it can be used from several threads.
/// </summary>
public sealed class ScoreEvaluator
{
    private const int RowsPerTask = 128;
    private const int AllProcessors = -1;

    private readonly Score _score;
    private readonly CompiledScorecard[] _scorecards;
    private readonly PrintedScale _scale;
    private readonly bool _exactOnly;

    /// <summary>
    /// Compiles a score. Throws <see cref="ArgumentException"/> for what a checked definition cannot contain: a weight other than 0 outside 0.000001 to 10¹²,
    /// a scale without a printable number, an override aiming at a band that is unknown or has no printable number.
    /// </summary>
    public ScoreEvaluator(Score score)
        : this(score, exactOnly: false)
    {
    }

    /// <summary>As the public one; <paramref name="exactOnly"/> computes every row in decimal, which must change nothing that is printed.</summary>
    internal ScoreEvaluator(Score score, bool exactOnly)
    {
        _score = score;
        _scale = new PrintedScale(score.Scale, score.Rounding.Score, score.Rounding.Mode);
        _scorecards = [.. score.Scorecards.Select(scorecard => new CompiledScorecard(score, scorecard, _scale))];
        _exactOnly = exactOnly;
    }

    /// <summary>
    /// Scores every row of a table, which should hold some thousands of rows at most. Throws <see cref="KeyNotFoundException"/> when a measure's metric has no
    /// column, and <see cref="OperationCanceledException"/> when cancelled.
    /// </summary>
    public ScoreBlock Evaluate(ValueTable table, CancellationToken cancellationToken) => Evaluate(table, PathBefore.Nothing, cancellationToken);

    /// <summary>The same of a score that depends on where it was; of every other score the states change nothing.</summary>
    /// <param name="table">The metric values.</param>
    /// <param name="before">The states of the close before.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public ScoreBlock Evaluate(ValueTable table, PathBefore before, CancellationToken cancellationToken) => Evaluate(table, before, PeopleOverrides.None, cancellationToken);

    /// <summary>The same where people have decided about accounts.</summary>
    /// <param name="table">The metric values.</param>
    /// <param name="before">The states of the close before.</param>
    /// <param name="people">The overrides that hold at the moment.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public ScoreBlock Evaluate(ValueTable table, PathBefore before, PeopleOverrides people, CancellationToken cancellationToken) =>
        Evaluate(table, before, people, AllProcessors, cancellationToken);

    /// <summary>As the public one, on at most so many processors; −1 for all.</summary>
    internal ScoreBlock Evaluate(ValueTable table, int parallelism, CancellationToken cancellationToken) =>
        Evaluate(table, PathBefore.Nothing, PeopleOverrides.None, parallelism, cancellationToken);

    private ScoreBlock Evaluate(ValueTable table, PathBefore before, PeopleOverrides people, int parallelism, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var block = new ScoreBlock(
            table.Accounts,
            [.. _scorecards.Select(scorecard => scorecard.Tree.Count)],
            _scorecards.Max(scorecard => scorecard.Overrides.Length),
            _score.Path is not null,
            !people.IsEmpty);
        ValueColumn?[][] columns = [.. _scorecards.Select(scorecard => scorecard.Columns(table))];
        if (table.Count > 0)
        {
            Parallel.ForEach(
                Partitioner.Create(0, table.Count, RowsPerTask),
                new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken },
                () => new RowEvaluator(_score, _scorecards, columns, table, _scale, before, people, block, _exactOnly),
                (range, _, worker) => Run(worker, range),
                _ => { });
        }

        return block;
    }

    private static RowEvaluator Run(RowEvaluator worker, Tuple<int, int> range)
    {
        for (var row = range.Item1; row < range.Item2; row++)
        {
            worker.Evaluate(row);
        }

        return worker;
    }
}
