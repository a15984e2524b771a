using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Tests.Facts;

/// <summary>What metrics over contacts must come to, computed fact by fact.</summary>
/// <param name="facts">The facts.</param>
/// <param name="asOf">The moment.</param>
internal sealed class ContactModel(FactSet facts, long asOf)
{
    /// <summary>What is known of a contact; null where nothing is.</summary>
    public Known? Of(string account, string? contact)
    {
        var versions = facts.Contacts.Where(row => row.Account == account && row.Contact == contact && row.ValidFrom < asOf && row.KnownAt <= asOf && row.ClosedAt > asOf)
            .OrderBy(row => row.ValidFrom).ThenBy(row => row.KnownAt).ThenBy(row => row.Import).ThenBy(row => row.Source, StringComparer.Ordinal).ToList();
        var people = versions.LastOrDefault(row => row.Source == "people");
        return versions.Count == 0 ? null : new Known(
            people is { } stated ? stated.Attributes["role"] : Missing, (people?.EndedAt ?? asOf) >= asOf && (people?.StartedAt ?? long.MinValue) < asOf);
    }

    /// <summary>The events of an account that count, by the contact's role where one is asked for.</summary>
    public IEnumerable<EventRow> Events(string account, EventSelection? selection, string? role = null, Window? window = null)
    {
        var bounds = (window ?? selection?.Window)?.Bounds(new Instant(asOf), ProjectZone.Utc);
        return facts.Events.Where(row => row.Account == account && row.OccurredAt < asOf && row.KnownAt <= asOf
            && (bounds is not { } within || (row.OccurredAt >= within.Start.Micros && row.OccurredAt < within.End.Micros))
            && (selection is null || selection.Events.Count == 0 || selection.Events.Contains(row.Event))
            && (role is null || (Of(account, row.Contact) is { Role: { IsMissing: false } known } && known.Text == role)));
    }

    /// <summary>How many contacts are there, of a role and seen where that is asked for.</summary>
    public long Count(string account, string? role, EventSelection? seen) => facts.Contacts.Where(row => row.Account == account).Select(row => row.Contact).Distinct()
        .Count(contact => Of(account, contact) is { IsThere: true } known
            && (role is null || (!known.Role.IsMissing && known.Role.Text == role))
            && (seen is null || Events(account, seen).Any(row => row.Contact == contact)));

    /// <summary>The most active contacts with their numbers of events, and the number of all.</summary>
    public (long Own, long All, long Silent) Top(Metric.EventMetric metric, string account, string? role)
    {
        var active = Events(account, metric.Selection, role).Where(row => row.Contact is not null).GroupBy(row => row.Contact!)
            .OrderByDescending(contact => contact.Count()).ThenBy(contact => contact.Key, StringComparer.Ordinal).ToList();
        var quiet = metric.Quiet is null ? [] : Events(account, metric.Selection, role, metric.Quiet).Select(row => row.Contact).ToHashSet();
        return (active.Take(metric.Top).Sum(contact => contact.Count()), active.Sum(contact => contact.Count()), active.Take(metric.Top).Count(contact => !quiet.Contains(contact.Key)));
    }

    private static Value Missing => Value.MissingFor(MissingReason.NoData);

    /// <summary>What is known of a contact.</summary>
    public sealed record Known(Value Role, bool IsThere);
}
