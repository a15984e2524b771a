using Hale.Core.Outcomes;
using Hale.Core.Time;

namespace Hale.Engine.Outcomes;

/// <summary>Counts what became of the population at a moment.</summary>
/// <param name="asOf">The moment.</param>
/// <param name="until">The end of the horizon, exclusive.</param>
public sealed class ObservationTally(AsOf asOf, Instant until)
{
    private readonly Dictionary<ObservedOutcome, long> _counts = [];

    /// <summary>The moment.</summary>
    public AsOf AsOf => asOf;

    /// <summary>The end of the horizon, exclusive.</summary>
    public Instant Until => until;

    /// <summary>How many accounts the population had.</summary>
    public long Population => _counts.Values.Sum();

    /// <summary>What accounts did and by which rule that is said, with their number: the lost first, then by number.</summary>
    public IReadOnlyList<KeyValuePair<ObservedOutcome, long>> Counts =>
        [.. _counts.OrderBy(count => count.Key.Answer).ThenByDescending(count => count.Value).ThenBy(count => count.Key.Kind is null).ThenBy(count => count.Key.Kind).ThenBy(count => count.Key.Rule, StringComparer.Ordinal)];

    /// <summary>How many accounts have an answer.</summary>
    public long Of(ObservedAnswer answer) => _counts.Where(count => count.Key.Answer == answer).Sum(count => count.Value);

    /// <summary>Counts one more account.</summary>
    public void Add(Observation observation)
    {
        var key = new ObservedOutcome(observation.Answer, observation.Kind, observation.Rule);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
    }
}
