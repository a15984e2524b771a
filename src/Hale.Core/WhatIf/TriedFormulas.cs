using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>Computes formulas anew over values that were changed.</summary>
internal sealed class TriedFormulas
{
    private readonly IReadOnlyList<Metric> _metrics;
    private readonly IReadOnlyDictionary<string, Value> _stored;
    private readonly HashSet<string> _repeatable;

    /// <summary>Finds the formulas that give from the stored values what was stored; others stay as they are.</summary>
    /// <param name="metrics">The metrics, each formula after those that it reads.</param>
    /// <param name="stored">The stored values.</param>
    public TriedFormulas(IReadOnlyList<Metric> metrics, IReadOnlyDictionary<string, Value> stored)
    {
        (_metrics, _stored) = (metrics, stored);
        var source = new NamedValues(stored);
        _repeatable = [.. metrics.OfType<Metric.FormulaMetric>()
            .Where(metric => ExpressionReferences.Of(metric.Formula).All(stored.ContainsKey) && stored.TryGetValue(metric.Name, out var value) && metric.Formula.Evaluate(source) == value)
            .Select(metric => metric.Name)];
    }

    /// <summary>All values after some are changed.</summary>
    public Dictionary<string, Value> Apply(IReadOnlyDictionary<string, Value> changes)
    {
        var values = new Dictionary<string, Value>(_stored, StringComparer.Ordinal);
        var moved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in changes)
        {
            Move(name, value, values, moved);
        }

        var source = new NamedValues(values);
        foreach (var metric in _metrics.OfType<Metric.FormulaMetric>().Where(metric => _repeatable.Contains(metric.Name) && !changes.ContainsKey(metric.Name)))
        {
            if (ExpressionReferences.Of(metric.Formula).Any(moved.Contains))
            {
                Move(metric.Name, metric.Formula.Evaluate(source), values, moved);
            }
        }

        return values;
    }

    /// <summary>The metrics, by name, that rest on what is changed and stay as they were stored, because what else they rest on was not stored.</summary>
    public IReadOnlyList<Metric> Left(IReadOnlyDictionary<string, Value> changes)
    {
        var moved = changes.Where(change => _stored.GetValueOrDefault(change.Key) != change.Value).Select(change => change.Key).ToHashSet(StringComparer.Ordinal);
        var left = new List<Metric>();
        foreach (var metric in _metrics.Where(metric => !changes.ContainsKey(metric.Name) && MetricReach.ReadBy(metric).Any(moved.Contains)))
        {
            if (_repeatable.Contains(metric.Name))
            {
                moved.Add(metric.Name);
            }
            else
            {
                left.Add(metric);
            }
        }

        return left;
    }

    private static void Move(string name, Value value, Dictionary<string, Value> values, HashSet<string> moved)
    {
        if (!values.TryGetValue(name, out var before) || before != value)
        {
            values[name] = value;
            moved.Add(name);
        }
    }
}
