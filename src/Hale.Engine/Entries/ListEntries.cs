using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Engine.Entries;

/// <summary>Says how entries stand at a moment.</summary>
/// <param name="project">The definitions, which say how long values of pulses count; null where they have errors.</param>
/// <param name="zone">The zone of the project.</param>
/// <param name="now">The moment.</param>
public sealed class ListEntries(Project? project, ProjectZone zone, Instant now)
{
    private readonly Dictionary<string, Expiry> _expiries = (project?.Metrics ?? []).OfType<Metric.SeriesMetric>()
        .Where(metric => metric.Expires is not null).ToDictionary(metric => metric.Name, metric => metric.Expires!, StringComparer.Ordinal);

    /// <summary>Every entry, in the order of their numbers.</summary>
    /// <param name="entries">All entries of the accounts that are asked for.</param>
    public IReadOnlyList<ListedEntry> Run(IReadOnlyList<Entry> entries)
    {
        var ends = entries.Where(entry => entry.Said.Supersedes is not null).ToDictionary(entry => entry.Said.Supersedes!.Value);
        var newest = entries.Where(entry => !entry.Said.IsWithdrawal && !ends.ContainsKey(entry.Number) && SeriesOf(entry) is not null)
            .GroupBy(entry => (entry.Said.Account, SeriesOf(entry))).ToDictionary(group => group.Key, group => group.MaxBy(entry => entry.Number)!);
        return [.. entries.Select(entry => Stand(entry, ends.GetValueOrDefault(entry.Number) ?? Newer(entry, newest.GetValueOrDefault((entry.Said.Account, SeriesOf(entry))))))];
    }

    private ListedEntry Stand(Entry entry, Entry? end)
    {
        var until = UntilOf(entry.Said);
        var standing = entry.Said.IsWithdrawal ? EntryStanding.Withdrawal
            : end is not null ? (end.Said.IsWithdrawal ? EntryStanding.Withdrawn : EntryStanding.Replaced)
            : until < now ? EntryStanding.Expired
            : entry.Said.Content.Match(_ => false, decision => decision.Since > now) ? EntryStanding.Later
            : EntryStanding.Counts;
        return new ListedEntry(entry, standing, until, end);
    }

    private static Entry? Newer(Entry entry, Entry? newest) => newest?.Number > entry.Number ? newest : null;

    private static string? SeriesOf(Entry entry) => entry.Said.Content.Match<string?>(pulse => pulse.Series, _ => null);

    /// <summary>What was said, or the close of the last day on which the metric lets the value count: n days after the day of entering it is n days old at the beginning of the day.</summary>
    private Instant? UntilOf(EntryDraft said) => said.Content.Match(
        pulse =>
        {
            var days = _expiries.GetValueOrDefault(pulse.Metric)?.Of(pulse.Number is { } number ? Value.Of(number) : Value.Of(pulse.Value));
            var stale = days is { } whole ? zone.Close(zone.DayOf(said.EnteredAt).AddDays((int)Math.Floor(whole) - 1)) : (Instant?)null;
            return stale is null || said.Until < stale ? said.Until : stale;
        },
        _ => said.Until);
}
