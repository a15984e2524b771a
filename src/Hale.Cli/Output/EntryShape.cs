using Hale.Core.Time;
using Hale.Engine.Entries;

namespace Hale.Cli.Output;

/// <summary>Entries for machines.</summary>
internal static class EntryShape
{
    public static object Of(Entry entry, ProjectZone zone) => new
    {
        entry = entry.Number,
        kind = EntryText.Kind(entry.Said.Content),
        entry.Said.Account,
        of = EntryText.What(entry.Said.Content),
        value = entry.Said.Content.Match(pulse => pulse.Value, decision => decision.Target),
        entry.Said.Note,
        entry.Said.Author,
        entered_at = entry.Said.EnteredAt.ToString(),
        from = From(entry, zone),
        until = Until(entry.Said.Until, zone),
        entry.Said.Supersedes,
        is_withdrawal = entry.Said.IsWithdrawal,
    };

    public static object Of(ListedEntry listed, ProjectZone zone) => new
    {
        entry = Of(listed.Entry, zone),
        standing = Cells.Snake(listed.Standing.ToString()),
        counts_until = Until(listed.Until, zone),
        ended_by = listed.EndedBy?.Number,
        ended_at = listed.EndedBy?.Said.EnteredAt.ToString(),
    };

    /// <summary>The first day on which an override holds that begins after it was entered; null of others.</summary>
    public static string? From(Entry entry, ProjectZone zone) =>
        entry.Said.Content is EntryContent.Override decision && decision.Since > entry.Said.EnteredAt ? DayTexts.Of(zone.DayOf(decision.Since)) : null;

    /// <summary>The last day; null without an end.</summary>
    public static string? Until(Instant? until, ProjectZone zone) => until is { } close ? DayTexts.OfClose(close, zone) : null;
}
