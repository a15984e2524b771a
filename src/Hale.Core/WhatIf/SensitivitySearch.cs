using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>
/// Finds how far each number of an account's scorecard, alone, must move before the account changes band. A score is monotone in a weight, a limit and points, as long as nothing else turns; the evaluator
/// is asked at growing distances, and halving finds the step. What changes the band and back within two of these distances is missed.
/// </summary>
public sealed class SensitivitySearch
{
    private readonly AccountTrials _trials;
    private readonly ValueTable _values;
    private readonly Score _score;
    private readonly int _band;

    /// <summary>Prepares the search for the stored score of an account, which was scored by some scorecard.</summary>
    public SensitivitySearch(AccountTrials trials)
    {
        _trials = trials;
        _values = trials.StoredTable;
        _score = Knobs.Own(trials.Score, trials.Stored.Score.Scorecard, trials.Source);
        _band = trials.Stored.Band;
    }

    /// <summary>Looks at every number.</summary>
    public Sensitivity Find(CancellationToken cancellationToken)
    {
        List<Knob> knobs = [.. new Knobs(_score, _trials.Source, _trials.Metrics.ToDictionary(metric => metric.Name, StringComparer.Ordinal)).All()];
        var found = new List<SensitiveNumber>();
        foreach (var knob in knobs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (new[] { true, false }.Select(upward => Nearest(knob, upward)).OfType<SensitiveNumber>().MinBy(number => number.Relative) is { } nearest)
            {
                found.Add(nearest);
            }
        }

        var weights = knobs.Count(knob => knob.Kind == NumberKind.Weight);
        return new Sensitivity([.. found.OrderBy(number => number.Relative).ThenBy(number => number.Kind).ThenBy(number => number.Path, StringComparer.Ordinal)], weights, knobs.Count - weights);
    }

    private SensitiveNumber? Nearest(Knob knob, bool upward)
    {
        var same = 0L;
        foreach (var distance in knob.Distances(upward))
        {
            if (IsOther(knob.At(upward, distance), knob) is { } changed)
            {
                return Halve(knob, upward, same, distance, changed);
            }

            same = distance;
        }

        return null;
    }

    private SensitiveNumber Halve(Knob knob, bool upward, long same, long other, AccountScore changed)
    {
        while (other - same > 1)
        {
            var middle = same + ((other - same) / 2);
            if (IsOther(knob.At(upward, middle), knob) is { } nearer)
            {
                (other, changed) = (middle, nearer);
            }
            else
            {
                same = middle;
            }
        }

        var at = knob.At(upward, other);
        return new SensitiveNumber(knob.Kind, knob.Path, knob.What, knob.Unit, knob.Now, at, (double)(Math.Abs(at - knob.Now) / knob.Size), changed);
    }

    /// <summary>The score with a number, where its band is another.</summary>
    private AccountScore? IsOther(decimal number, Knob knob)
    {
        var score = new ScoreEvaluator(knob.With(number)).Evaluate(_values, _trials.Path, _trials.People, CancellationToken.None)[0];
        return (score.Band ?? -1) == _band ? null : score;
    }
}
