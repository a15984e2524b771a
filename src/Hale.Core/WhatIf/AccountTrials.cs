using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>
/// Computes the score of one account again with some metric values changed, from nothing but what its run kept. A formula over a changed metric is computed again; a trend or a comparison of accounts
/// rests on values that no run keeps and stays as it is.
/// </summary>
public sealed class AccountTrials
{
    private readonly ScoreChain _chain;
    private readonly AccountInputs _inputs;
    private readonly PathBefore _path;
    private readonly TriedFormulas _formulas;
    private readonly IReadOnlyList<string> _scores;

    /// <summary>Prepares trials.</summary>
    /// <param name="score">The score.</param>
    /// <param name="before">The scores that it reads, each after those that it reads itself (<see cref="ScoreReads.Before"/>).</param>
    /// <param name="metrics">The project's metrics, each formula after those that it reads.</param>
    /// <param name="inputs">What the run kept of the account.</param>
    /// <param name="path">The state that the account began with; <see cref="PathBefore.Nothing"/> for none.</param>
    public AccountTrials(Score score, IReadOnlyList<Score> before, IReadOnlyList<Metric> metrics, AccountInputs inputs, PathBefore path)
    {
        (Score, _inputs, _path) = (score, inputs, path);
        var needed = ScoreMetrics.NamesOf(score).ToHashSet(StringComparer.Ordinal);
        Metrics = [.. metrics.Where(metric => inputs.Values.ContainsKey(metric.Name) || needed.Contains(metric.Name))];
        _formulas = new TriedFormulas(Metrics, inputs.Values);
        _scores = ScoreReads.References(score);
        var stated = new ScoreChain(score, []);
        _chain = stated;
        if (before.Count > 0 && before.All(one => one.Path is null) && Repeats(new ScoreChain(score, before)))
        {
            _chain = new ScoreChain(score, before);
            FollowsScores = true;
        }

        Stored = Try(new Dictionary<string, Value>());
    }

    /// <summary>The score.</summary>
    public Score Score { get; }

    /// <summary>The metrics of which the run kept values.</summary>
    public IReadOnlyList<Metric> Metrics { get; }

    /// <summary>Whether the scores that this one reads are computed again too; otherwise they stay as they were stored, which matters only where some are read.</summary>
    public bool FollowsScores { get; }

    /// <summary>The score with the stored values.</summary>
    public TriedScore Stored { get; }

    /// <summary>What people had decided about the account.</summary>
    internal PeopleOverrides People => _inputs.People;

    /// <summary>The state before the close that the score began with.</summary>
    internal PathBefore Path => _path;

    /// <summary>The score with some values changed.</summary>
    /// <param name="changes">The values by metric name; a present one is of its metric's kind.</param>
    public TriedScore Try(IReadOnlyDictionary<string, Value> changes) => TryAll([changes])[0];

    /// <summary>The scores of several trials, each of them alone.</summary>
    public IReadOnlyList<TriedScore> TryAll(IReadOnlyList<IReadOnlyDictionary<string, Value>> trials)
    {
        List<Dictionary<string, Value>> values = [.. trials.Select(_formulas.Apply)];
        var (scores, table) = _chain.Evaluate(Table(values, trials), _ => _path, _inputs.People, CancellationToken.None);
        return [.. values.Select((row, index) => new TriedScore(scores[index], Seen(row, table, index)))];
    }

    /// <summary>The metrics that rest on what a trial changes and stay as they were stored, because what else they rest on was not stored.</summary>
    public IReadOnlyList<Metric> Left(IReadOnlyDictionary<string, Value> changes) => _formulas.Left(changes);

    /// <summary>The values as an expression reads them, with nothing changed.</summary>
    internal IValueSource Source => new NamedValues(Stored.Values);

    /// <summary>The table of the stored values, with the scores that are read: one row.</summary>
    internal ValueTable StoredTable => _chain.Evaluate(Table([new(_inputs.Values, StringComparer.Ordinal)], [new Dictionary<string, Value>()]), CancellationToken.None).Values;

    private bool Repeats(ScoreChain chain)
    {
        var values = chain.Evaluate(Table([new(_inputs.Values, StringComparer.Ordinal)], [new Dictionary<string, Value>()]), CancellationToken.None).Values;
        return _scores.All(name => _inputs.Values.TryGetValue(name, out var stored) && values[name][0] == stored);
    }

    private ValueTable Table(List<Dictionary<string, Value>> rows, IReadOnlyList<IReadOnlyDictionary<string, Value>> trials)
    {
        List<AccountInputs> inputs = [.. rows.Select((row, index) => Changed(trials[index]) with { Values = row })];
        var columns = Metrics.ToDictionary(metric => metric.Name, metric => InputColumns.Of(metric, inputs), StringComparer.Ordinal);
        foreach (var name in _scores)
        {
            columns.TryAdd(name, InputColumns.Of(name, name.StartsWith(ScoreReads.BandPrefix, StringComparison.Ordinal) ? ValueKind.Text : ValueKind.Number, inputs));
        }

        return new ValueTable([.. rows.Select(_ => _inputs.Account)], columns);
    }

    /// <summary>A value that is tried is new; of one that is tried to be missing, the stored one is the last known.</summary>
    private AccountInputs Changed(IReadOnlyDictionary<string, Value> changes)
    {
        if (!changes.Keys.Any(_inputs.Ages.ContainsKey))
        {
            return _inputs;
        }

        var known = new Dictionary<string, string>(_inputs.LastKnown, StringComparer.Ordinal);
        foreach (var name in changes.Where(change => change.Value.IsMissing && _inputs.Ages.ContainsKey(change.Key) && !_inputs.Values[change.Key].IsMissing).Select(change => change.Key))
        {
            known[name] = _inputs.Values[name].ToString();
        }

        var ages = _inputs.Ages.Where(age => !changes.TryGetValue(age.Key, out var value) || value.IsMissing);
        return _inputs with { Ages = ages.ToDictionary(age => age.Key, age => age.Value, StringComparer.Ordinal), LastKnown = known };
    }

    private Dictionary<string, Value> Seen(Dictionary<string, Value> values, ValueTable table, int row)
    {
        foreach (var name in _scores)
        {
            values[name] = table[name][row];
        }

        return values;
    }
}
