using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Whether the contacts of an account can be counted at a moment: their lists are known then and, where they must have been seen, so are the events.</summary>
internal sealed class ContactGaps
{
    private readonly EventCoverage _coverage;
    private readonly IReadOnlyList<SourceDefinition> _lists;
    private readonly EventGaps? _seen;
    private (Instant AsOf, bool Listed)? _last;

    public ContactGaps(Metric.ContactsMetric metric, EventCoverage coverage, ProjectZone zone)
    {
        (_coverage, _lists) = (coverage, coverage.Lists);
        _seen = metric.Seen is { } seen ? new EventGaps(seen, metric.Young, coverage, zone) : null;
    }

    /// <summary>The reason why the metric is missing whoever is there, or <see cref="MissingReason.None"/>.</summary>
    public MissingReason At(Instant asOf, Instant? accountStart) =>
        !AreListed(asOf) ? MissingReason.SourceGap
        : accountStart is not { } start || start >= asOf ? MissingReason.TooYoung
        : _seen?.At(asOf, accountStart) ?? MissingReason.None;

    // Rows of the same moment stand together, so the last one is kept.
    private bool AreListed(Instant asOf)
    {
        if (_last is not { } last || last.AsOf != asOf)
        {
            _last = last = (asOf, _lists.Count > 0 && _lists.All(list => _coverage.ListedUntil(list, asOf) >= asOf));
        }

        return last.Listed;
    }
}
