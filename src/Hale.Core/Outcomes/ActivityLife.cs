using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>The paid life of an account without terms, as its activity tells it as of a moment. The order of the events does not matter.</summary>
/// <param name="activity">The events.</param>
/// <param name="inactivity">How long each keeps the account a customer.</param>
/// <param name="isWatched">Whether between two moments something that happened would be known as of the moment looked at.</param>
/// <param name="asOf">The moment.</param>
/// <param name="zone">The project's zone.</param>
internal sealed class ActivityLife(IEnumerable<Activity> activity, Inactivity inactivity, Func<Instant, Instant, bool> isWatched, Instant asOf, ProjectZone zone)
{
    private readonly List<Activity> _known = [.. activity.Where(one => one.At < asOf && one.IsKnownAt(asOf)).OrderBy(one => one.At).ThenBy(one => one.KnownAt)];

    /// <summary>The first event; null when there was none.</summary>
    public Instant? First => _known.Count == 0 ? null : _known[0].At;

    /// <summary>The latest event; null when there was none.</summary>
    public Instant? Last => _known.Count == 0 ? null : _known[^1].At;

    /// <summary>Until when the latest event keeps the account a customer; null when there was none.</summary>
    public Instant? KeptUntil => _known.Count == 0 ? null : KeptBy(_known[^1].At);

    /// <summary>When the customer's present life began: the first event after the last silence that was long enough to lose it; null when there was none.</summary>
    public Instant? Since
    {
        get
        {
            var index = _known.Count - 1;
            while (index > 0 && KeptBy(_known[index - 1].At) >= _known[index].At)
            {
                index--;
            }

            return index < 0 ? null : _known[index].At;
        }
    }

    /// <summary>The latest event before a moment; null when there was none.</summary>
    public Instant? LastBefore(Instant moment)
    {
        var (low, high) = (0, _known.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _known[middle].At < moment ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : _known[low - 1].At;
    }

    /// <summary>Until when an event keeps the account a customer.</summary>
    public Instant KeptBy(Instant at) => inactivity.For.EndAfter(at, zone);

    /// <summary>The losses by silence, and the returns from them, in order. A silence that nobody watched is none.</summary>
    public IEnumerable<LedgerEntry> Entries()
    {
        for (var index = 0; index < _known.Count; index++)
        {
            var until = KeptBy(_known[index].At);
            var next = index + 1 < _known.Count ? _known[index + 1] : (Activity?)null;
            if (until >= (next?.At ?? asOf) || !isWatched(_known[index].At, until))
            {
                continue;
            }

            yield return new LedgerEntry(OutcomeKind.Churned, LedgerRule.Inactivity, until, until, Instant.Later(until, _known[index].KnownAt)) { ActiveAt = _known[index].At };
            if (next is { } back)
            {
                yield return new LedgerEntry(OutcomeKind.Reactivated, LedgerRule.Return, back.At, back.At, Instant.Later(back.At, back.KnownAt)) { ActiveAt = back.At };
            }
        }
    }
}
