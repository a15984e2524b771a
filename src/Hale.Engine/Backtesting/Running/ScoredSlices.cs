using Hale.Core.Definitions;
using Hale.Core.Lineage;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Populations;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Engine.Backtesting.Running;

/// <summary>Scores slices of one moment after the other, with what people had decided and without.</summary>
internal sealed class ScoredSlices
{
    private readonly ScoredDefinition _definition;
    private readonly ScoreChain _chain;
    private readonly IReadOnlyList<(Score Score, ScoreChain Chain)> _walking;
    private readonly WalkedStates _with;
    private readonly WalkedStates _without;
    private PeopleOverrides _people = PeopleOverrides.None;
    private bool _differ;

    public ScoredSlices(ScoredDefinition definition, IReadOnlyList<Instant> walk)
    {
        _definition = definition;
        _chain = new ScoreChain(definition.Score, definition.Before);
        _walking = [.. definition.Walking.Where(score => score.Name != definition.Score.Name).Select(score => (score, new ScoreChain(score, ScoreReads.Before(score, definition.Project.Scores))))];
        var closes = walk.ToHashSet();
        _with = new WalkedStates(definition.Project, definition.Walking, closes);
        _without = new WalkedStates(definition.Project, definition.Walking, closes);
    }

    /// <summary>Goes to a later moment.</summary>
    public void Begin(Instant moment, AccountLineage lineage, PeopleOverrides people)
    {
        _people = people;
        _differ |= !people.IsEmpty;
        _with.Begin(moment, lineage);
        _without.Begin(moment, lineage);
    }

    /// <summary>The scores, the scores without people, and which rows of the slice they are of.</summary>
    public (ScoreBlock Scores, ScoreBlock Alone, IReadOnlyList<int> Rows) Score(BatchSlice slice, Func<int, bool> isObserved, CancellationToken cancellationToken)
    {
        var rows = Rows(slice, isObserved);
        var values = Taken(MissingColumns.Without(slice.Values, _definition.Missing), rows);
        var scores = Evaluate(values, _with, _people, cancellationToken);
        if (slice.Alone is null && !_differ)
        {
            Keep(scores, _without, values, PeopleOverrides.None, cancellationToken);
            return (scores, scores, rows);
        }

        var alone = slice.Alone is { } entered ? Taken(MissingColumns.Without(slice.Values.With(entered.Names.Where(slice.Values.Names.Contains).ToDictionary(name => name, name => entered[name])), _definition.Missing), rows) : values;
        return (scores, Evaluate(alone, _without, PeopleOverrides.None, cancellationToken), rows);
    }

    private ScoreBlock Evaluate(ValueTable values, WalkedStates states, PeopleOverrides people, CancellationToken cancellationToken)
    {
        var scores = _chain.Evaluate(values, states.Of, people, cancellationToken).Scores;
        Keep(scores, states, values, people, cancellationToken);
        return scores;
    }

    private void Keep(ScoreBlock scores, WalkedStates states, ValueTable values, PeopleOverrides people, CancellationToken cancellationToken)
    {
        if (_definition.Score.Path is not null)
        {
            states.Take(_definition.Score.Name, scores);
        }

        foreach (var (score, chain) in _walking)
        {
            states.Take(score.Name, chain.Evaluate(values, states.Of, people, cancellationToken).Scores);
        }
    }

    /// <summary>Where a score goes on from close to close, accounts that are not observed count as long as they belong to the population.</summary>
    private IReadOnlyList<int> Rows(BatchSlice slice, Func<int, bool> isObserved) =>
        [.. Enumerable.Range(0, slice.Values.Count).Where(row => isObserved(slice.From + row) || (slice.Exists[row] && _definition.Project.Population.Of(slice.Values.Row(row)) is Belonging.Inside))];

    private static ValueTable Taken(ValueTable values, IReadOnlyList<int> rows) => rows.Count == values.Count ? values : values.Take(rows);
}
