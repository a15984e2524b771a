using Hale.Core.Metrics.Planning;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Previewing;

namespace Hale.Engine.Planning;

/// <summary>The scores of two projects that are compared, and what both need.</summary>
internal sealed class PlanPair
{
    private readonly IReadOnlyList<ScoreComparison> _scores;
    private readonly List<Dictionary<string, SideAccount>> _waiting;

    public PlanPair(Project before, Project after, IReadOnlyList<ScoreComparison> scores)
    {
        (Before, After, _scores) = (before, after, scores);
        _waiting = [.. scores.Select(_ => new Dictionary<string, SideAccount>(StringComparer.Ordinal))];
        FirstWanted = Wanted(score => score.Before);
        SecondWanted = Wanted(score => score.After);
        Joint = FirstWanted.Count > 0 && SecondWanted.Count > 0 ? JointPlan.Of(before, FirstWanted, after, SecondWanted) : null;
    }

    public Project Before { get; }

    public Project After { get; }

    /// <summary>What people have decided about accounts.</summary>
    public PeopleOverrides People { get; set; } = PeopleOverrides.None;

    /// <summary>The metrics that the old definitions need.</summary>
    public IReadOnlySet<string> FirstWanted { get; }

    /// <summary>The metrics that the new definitions need.</summary>
    public IReadOnlySet<string> SecondWanted { get; }

    /// <summary>The plan of both; null when each must go through the facts by itself.</summary>
    public JointPlan? Joint { get; }

    /// <summary>Every score that is computed on a side, each once.</summary>
    public IEnumerable<Score> Chained(Func<ScoreComparison, ScoredSide?> side) => _scores.SelectMany(score => side(score)?.Chained ?? []).DistinctBy(score => score.Name);

    /// <summary>Says of each score whether its new definition begins without a memory.</summary>
    public void Begin(PathStarts starts)
    {
        foreach (var score in _scores.Where(score => score.After is not null))
        {
            score.BeginsAfresh = starts.Of(score.After!.Score) is { Run: null };
        }
    }

    /// <summary>Compares a range that both projects read.</summary>
    public void AddBoth(MetricBatch before, Func<string, PathBefore> old, MetricBatch after, Func<string, PathBefore> now, CancellationToken cancellationToken)
    {
        AddBefore(before, old, cancellationToken);
        AddAfter(after, now, cancellationToken);
        AddRest();
    }

    /// <summary>Scores a range by the old definitions.</summary>
    public void AddBefore(MetricBatch batch, Func<string, PathBefore> states, CancellationToken cancellationToken)
    {
        for (var index = 0; index < _scores.Count; index++)
        {
            foreach (var (account, scored) in Scored(_scores[index].Before, batch, states, cancellationToken))
            {
                _waiting[index].Add(account, scored);
            }
        }
    }

    /// <summary>Scores a range by the new definitions, and compares it with what the old ones gave.</summary>
    public void AddAfter(MetricBatch batch, Func<string, PathBefore> states, CancellationToken cancellationToken)
    {
        for (var index = 0; index < _scores.Count; index++)
        {
            foreach (var (account, scored) in Scored(_scores[index].After, batch, states, cancellationToken))
            {
                _scores[index].Add(account, _waiting[index].Remove(account, out var old) ? old : null, scored);
            }
        }
    }

    /// <summary>Takes the accounts that only the old definitions score.</summary>
    public void AddRest()
    {
        for (var index = 0; index < _scores.Count; index++)
        {
            foreach (var (account, scored) in _waiting[index])
            {
                _scores[index].Add(account, scored, null);
            }

            _waiting[index].Clear();
        }
    }

    private HashSet<string> Wanted(Func<ScoreComparison, ScoredSide?> side) => _scores.SelectMany(score => side(score)?.Metrics ?? []).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<(string Account, SideAccount Scored)> Scored(ScoredSide? side, MetricBatch batch, Func<string, PathBefore> states, CancellationToken cancellationToken)
    {
        if (side is null)
        {
            yield break;
        }

        var (block, revenue) = side.Evaluate(batch, states, People, cancellationToken);
        for (var row = 0; row < block.Count; row++)
        {
            yield return (block.Accounts[row], SideAccount.Of(block, row, revenue(row)));
        }
    }
}
