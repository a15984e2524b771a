using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>The activity of an account in order, with its long silences found once however many moments look at it. The order of the events does not matter.</summary>
internal sealed class ActivityTrail
{
    private readonly Inactivity _inactivity;
    private readonly ProjectZone _zone;
    private readonly Activity[] _events;
    private readonly Instant[] _knownBy;
    private readonly bool _isLasting;
    private readonly int[] _silences;

    /// <summary>Puts events in order.</summary>
    /// <param name="events">The events, in every version.</param>
    /// <param name="inactivity">How long each keeps the account a customer.</param>
    /// <param name="zone">The project's zone.</param>
    public ActivityTrail(IEnumerable<Activity> events, Inactivity inactivity, ProjectZone zone)
    {
        (_inactivity, _zone) = (inactivity, zone);
        _events = Ordered([.. events]);
        _isLasting = Array.TrueForAll(_events, one => one.ClosedAt is null);
        _knownBy = new Instant[_events.Length];
        var known = Instant.Always;
        for (var index = 0; index < _events.Length; index++)
        {
            _knownBy[index] = known = index == 0 ? _events[0].KnownAt : Instant.Later(known, _events[index].KnownAt);
        }

        var surely = inactivity.For.AtLeastMicros;
        _silences = [.. Enumerable.Range(0, Math.Max(0, _events.Length - 1)).Where(index => _events[index + 1].At.Micros - _events[index].At.Micros >= surely && KeptBy(_events[index].At) < _events[index + 1].At)];
    }

    /// <summary>An event.</summary>
    public Activity this[int index] => _events[index];

    /// <summary>How it looks as of a moment.</summary>
    /// <param name="asOf">The moment.</param>
    /// <param name="isWatched">Whether between two moments something that happened would be known as of the moment looked at.</param>
    public ActivityLife AsOf(Instant asOf, Func<Instant, Instant, bool> isWatched)
    {
        var count = CountBefore(asOf, _events.Length);
        return _isLasting && (count == 0 || _knownBy[count - 1] <= asOf)
            ? new ActivityLife(this, count, isWatched, asOf)
            : new ActivityTrail(_events.Take(count).Where(one => one.IsKnownAt(asOf)).Select(one => one with { ClosedAt = null }), _inactivity, _zone).AsOf(asOf, isWatched);
    }

    /// <summary>How many of the first events occurred before a moment.</summary>
    public int CountBefore(Instant moment, int count)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _events[middle].At < moment ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Which of the first events are followed by another one only after they no longer kept the account a customer, in order.</summary>
    public ReadOnlySpan<int> SilencesWithin(int count)
    {
        var place = Array.BinarySearch(_silences, Math.Max(0, count - 1));
        return _silences.AsSpan(0, place < 0 ? ~place : place);
    }

    /// <summary>Until when an event keeps the account a customer.</summary>
    public Instant KeptBy(Instant at) => _inactivity.For.EndAfter(at, _zone);

    /// <summary>Stores give events in order, which is seen faster than made.</summary>
    private static Activity[] Ordered(Activity[] events)
    {
        for (var index = 1; index < events.Length; index++)
        {
            var (before, after) = (events[index - 1], events[index]);
            if (before.At > after.At || (before.At == after.At && before.KnownAt > after.KnownAt))
            {
                return [.. events.OrderBy(one => one.At).ThenBy(one => one.KnownAt)];
            }
        }

        return events;
    }
}
