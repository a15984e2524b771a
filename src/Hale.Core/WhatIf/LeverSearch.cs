using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>Tries the values of one metric, with others already changed or none.</summary>
/// <param name="trials">The account.</param>
/// <param name="lever">The metric.</param>
/// <param name="target">The index of the band to reach.</param>
/// <param name="beside">What is changed beside it.</param>
internal sealed class LeverSearch(AccountTrials trials, Lever lever, int target, IReadOnlyDictionary<string, Value>? beside = null)
{
    private readonly List<(Value Value, TriedScore Tried)> _seen = [];

    /// <summary>The smallest change that reaches the band; null when none does of those looked at.</summary>
    public SmallestChange? Find()
    {
        var found = lever.Categories.Count > 0 || lever.Metric.Kind != ValueKind.Number
            ? Look(lever.Categories).Where(seen => seen.Tried.Band >= target)
            : new[] { true, false }.Select(Nearest).OfType<(Value Value, TriedScore Tried)>();
        return found
            .Select(one => new SmallestChange([Changed(one.Value)], one.Tried, Efforts.Between(trials.Stored, one.Tried)))
            .OrderBy(change => change.Effort)
            .ThenBy(change => Distance(change.Metrics[0].After))
            .FirstOrDefault();
    }

    /// <summary>The best that was seen, after <see cref="Find"/>; of equally good ones the first.</summary>
    public OutOfReach Best()
    {
        var best = _seen.Append((lever.Now, trials.Stored)).MaxBy(seen => (seen.Item2.Score.Value ?? double.NegativeInfinity, seen.Item2.Score.Computed ?? double.NegativeInfinity));
        return new OutOfReach(Changed(best.Item1), best.Item2);
    }

    /// <summary>The first step on one side that reaches the band: none nearer does, as far as the way there is monotone.</summary>
    private (Value Value, TriedScore Tried)? Nearest(bool upward)
    {
        var steps = lever.Steps(upward);
        var looked = Look([.. steps.Select(lever.At)]);
        var first = looked.FindIndex(seen => seen.Tried.Band >= target);
        return first < 0 ? null
            : first == 0 ? looked[0]
            : Halve(steps[first - 1], steps[first], looked[first]);
    }

    /// <summary>Between a step that does not reach and one that does: the first that does.</summary>
    private (Value Value, TriedScore Tried) Halve(long misses, long reaches, (Value Value, TriedScore Tried) reached)
    {
        while (Math.Abs(reaches - misses) > 1)
        {
            var middle = misses + ((reaches - misses) / 2);
            var seen = Look([lever.At(middle)])[0];
            (misses, reaches, reached) = seen.Tried.Band >= target ? (misses, middle, seen) : (middle, reaches, reached);
        }

        return reached;
    }

    private List<(Value Value, TriedScore Tried)> Look(IReadOnlyList<Value> values)
    {
        var tried = trials.TryAll([.. values.Select(value => new Dictionary<string, Value>(beside ?? new Dictionary<string, Value>(), StringComparer.Ordinal) { [lever.Metric.Name] = value })]);
        List<(Value, TriedScore)> seen = [.. values.Zip(tried)];
        _seen.AddRange(seen);
        return seen;
    }

    private ChangedMetric Changed(Value value) => new(lever.Metric, lever.Now, value);

    private double Distance(Value value) =>
        value.Kind == ValueKind.Number && lever.Now is { IsMissing: false, Kind: ValueKind.Number } now ? Math.Abs(value.Number - now.Number) : 0;
}
