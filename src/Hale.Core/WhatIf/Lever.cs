using Hale.Core.Definitions;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>A metric that a search may change, and in what order its values are tried.</summary>
internal sealed class Lever
{
    private const decimal Furthest = 1_000_000_000_000m;
    private const int Looks = 32;
    private const int Doublings = 24;

    private readonly Turns _turns;
    private readonly decimal? _now;

    public Lever(Metric metric, AccountTrials trials, IReadOnlyList<Score> scores)
    {
        Metric = metric;
        Now = trials.Stored.Values.GetValueOrDefault(metric.Name, Value.MissingFor(MissingReason.NoData));
        _turns = new Turns(metric.Name, trials.Source);
        scores.ToList().ForEach(_turns.Add);
        Resting(metric, trials.Metrics).ForEach(formula => _turns.Add(formula.Formula));
        _now = Now is { IsMissing: false, Kind: ValueKind.Number } ? Math.Clamp(ExactDecimal.Of(Now.Number), -Furthest, Furthest) : null;
        Grid = ValueGrid.Of(metric, _turns.Numbers, _now);
    }

    public Metric Metric { get; }

    /// <summary>The stored value.</summary>
    public Value Now { get; }

    public ValueGrid Grid { get; }

    /// <summary>The categories to try, or true and false.</summary>
    public IReadOnlyList<Value> Categories => Metric.Kind switch
    {
        ValueKind.Number => [],
        ValueKind.Text => [.. _turns.Categories.Select(category => Value.Of(category)).Where(value => value != Now)],
        ValueKind.Boolean => [.. new[] { Value.Of(false), Value.Of(true) }.Where(value => value != Now)],
    };

    /// <summary>The steps of the grid to look at on one side of the value, from near to far: between two of them next to each other nothing turns that is known to turn.</summary>
    /// <param name="upward">Whether to look at larger numbers.</param>
    /// <param name="from">Where to begin, the place itself not included; null for the value, or where it is missing for the far end of the other side.</param>
    public IReadOnlyList<long> Steps(bool upward, decimal? from = null)
    {
        var start = from ?? _now ?? (upward ? Points().Min() : Points().Max()) + (upward ? -Grid.Step : Grid.Step);
        var steps = new SortedSet<long>();
        foreach (var turn in Points().Append(start))
        {
            var at = Grid.Below(turn);
            steps.UnionWith([at - 1, at, at + 1, at + 2]);
        }

        AddLooks(steps);
        var ahead = steps.Where(step => upward ? Grid.At(step) > start : Grid.At(step) < start).Where(step => Grid.Least is not { } least || Grid.At(step) >= least);
        return [.. upward ? ahead : ahead.Reverse()];
    }

    /// <summary>The number of a step as a value.</summary>
    public Value At(long step) => Value.Of((double)Grid.At(step));

    private List<decimal> Points()
    {
        List<decimal> points = [.. _turns.Numbers];
        if (_turns.AreRough || points.Count == 0)
        {
            var middle = _now ?? points.FirstOrDefault();
            var size = Math.Max(Math.Abs(middle), 1) / 16;
            points.AddRange(Enumerable.Range(0, Doublings).SelectMany(power => new[] { middle - (size * (1 << power)), middle + (size * (1 << power)) }));
        }

        return [.. points.Where(number => Math.Abs(number) <= Furthest && number >= (Grid.Least ?? number)).DefaultIfEmpty(Grid.Least ?? 0)];
    }

    /// <summary>Where a score may rise and fall between two turns, some steps between them are looked at.</summary>
    private void AddLooks(SortedSet<long> steps)
    {
        if (!_turns.AreRough && _turns.Measures < 2)
        {
            return;
        }

        long[] known = [.. steps];
        for (var index = 1; index < known.Length; index++)
        {
            var distance = known[index] - known[index - 1];
            for (var look = 1; look < Looks && distance > 1; look++)
            {
                steps.Add(known[index - 1] + (long)((decimal)distance * look / Looks));
            }
        }
    }

    /// <summary>The formulas that rest on a metric, directly or not.</summary>
    private static List<Metric.FormulaMetric> Resting(Metric metric, IReadOnlyList<Metric> metrics)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { metric.Name };
        var resting = new List<Metric.FormulaMetric>();
        foreach (var formula in metrics.OfType<Metric.FormulaMetric>().Where(formula => ExpressionReferences.Of(formula.Formula).Any(names.Contains)))
        {
            names.Add(formula.Name);
            resting.Add(formula);
        }

        return resting;
    }
}
