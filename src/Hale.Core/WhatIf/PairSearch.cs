using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>
/// Looks for two metrics that reach a band together. It is bounded: of the first metric only some values are tried, for each of them the second is searched as if it stood alone, and in the end both are
/// taken back as far as the band is kept.
/// </summary>
internal sealed class PairSearch(AccountTrials trials, int target)
{
    private const int MostShown = 3;
    private const int Values = 12;

    /// <summary>The pairs that move points least, at most three.</summary>
    public IReadOnlyList<SmallestChange> Find(IReadOnlyList<Lever> levers, CancellationToken cancellationToken)
    {
        var found = new List<SmallestChange>();
        for (var one = 0; one < levers.Count; one++)
        {
            for (var other = one + 1; other < levers.Count; other++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Smallest(levers[one], levers[other]) is { } pair)
                {
                    found.Add(pair);
                }
            }
        }

        return [.. found.OrderBy(pair => pair.Effort).Take(MostShown)];
    }

    private SmallestChange? Smallest(Lever one, Lever other)
    {
        SmallestChange? smallest = null;
        foreach (var value in Sample(one))
        {
            var first = new Dictionary<string, Value>(StringComparer.Ordinal) { [one.Metric.Name] = value };
            if (new LeverSearch(trials, other, target, first).Find() is { } second)
            {
                var pair = Pair(one, value, other, second.Metrics[0].After);
                smallest = smallest is null || pair.Effort < smallest.Effort ? pair : smallest;
            }
        }

        return smallest is null ? null : TakeBack(smallest, one, other);
    }

    /// <summary>The first metric as near to its stored value as the second lets it, and then the second.</summary>
    private SmallestChange TakeBack(SmallestChange pair, Lever one, Lever other)
    {
        var second = pair.Metrics[1].After;
        var first = Alone(one, other, second) ?? pair.Metrics[0].After;
        return Pair(one, first, other, Alone(other, one, first) ?? second);
    }

    private Value? Alone(Lever searched, Lever kept, Value value) =>
        new LeverSearch(trials, searched, target, new Dictionary<string, Value>(StringComparer.Ordinal) { [kept.Metric.Name] = value }).Find()?.Metrics[0].After;

    private SmallestChange Pair(Lever one, Value first, Lever other, Value second)
    {
        var changes = new Dictionary<string, Value>(StringComparer.Ordinal) { [one.Metric.Name] = first, [other.Metric.Name] = second };
        double Alone(string name) => Efforts.Between(trials.Stored, trials.Try(new Dictionary<string, Value>(StringComparer.Ordinal) { [name] = changes[name] }));
        return new SmallestChange(
            [new ChangedMetric(one.Metric, one.Now, first), new ChangedMetric(other.Metric, other.Now, second)], trials.Try(changes), Alone(one.Metric.Name) + Alone(other.Metric.Name));
    }

    /// <summary>Some values on both sides, evenly among the steps of the search.</summary>
    private static IEnumerable<Value> Sample(Lever lever) => lever.Metric.Kind != ValueKind.Number
        ? lever.Categories
        : new[] { true, false }.SelectMany(upward => Some(lever.Steps(upward))).Select(lever.At);

    private static IEnumerable<long> Some(IReadOnlyList<long> steps) =>
        steps.Count == 0 ? [] : Enumerable.Range(1, Values).Select(place => Between(steps, (double)place / Values)).Distinct();

    private static long Between(IReadOnlyList<long> steps, double share)
    {
        var place = share * (steps.Count - 1);
        var (low, part) = ((int)Math.Floor(place), place - Math.Floor(place));
        return low + 1 < steps.Count ? steps[low] + (long)((steps[low + 1] - steps[low]) * part) : steps[low];
    }
}
