using System.Globalization;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Engine.Entries;

namespace Hale.Cli.Output;

/// <summary>Entries as sentences.</summary>
internal static class EntryText
{
    /// <summary>The whole of it: <c>health of acme capped at yellow, by Ann until 2026-03-12: “…”</c>.</summary>
    public static string Of(Entry entry, ProjectZone zone)
    {
        var said = entry.Said;
        var what = $"{What(said.Content)} of {said.Account} {Value(said.Content)}";
        return said.IsWithdrawal
            ? string.Create(CultureInfo.InvariantCulture, $"entry {said.Supersedes} ({what}) withdrawn by {said.Author}: “{said.Note}”")
            : $"{what}, by {said.Author}{From(said, zone)}{Until(said.Until, zone)}: “{said.Note}”";
    }

    /// <summary>From when on an entry is seen in scores.</summary>
    public static string FromWhen(Entry entry, ProjectZone zone)
    {
        var since = entry.Said.IsWithdrawal ? entry.Said.EnteredAt : entry.Said.Content.Match(_ => entry.Said.EnteredAt, decision => decision.Since);
        var close = DayTexts.Of(zone.DayOf(since));
        var ended = entry.Said.Supersedes is { } other && !entry.Said.IsWithdrawal ? string.Create(CultureInfo.InvariantCulture, $" Entry {other} has ended.") : string.Empty;
        return entry.Said.IsWithdrawal
            ? $"It counts no more: the close of {close} is the first without it. What was computed with it stays as it was."
            : $"The close of {close} is the first that it counts for. What was computed before stays as it was.{ended}";
    }

    /// <summary>The pulse or the score.</summary>
    public static string What(EntryContent content) => content.Match(pulse => pulse.Metric, decision => decision.Score);

    /// <summary>The value, or what the override does.</summary>
    public static string Value(EntryContent content) => content.Match(pulse => pulse.Value, decision => $"{Verb(decision.Kind)} {decision.Target}");

    /// <summary>The word for a kind of entry.</summary>
    public static string Kind(EntryContent content) => content.Match(_ => "pulse", decision => decision.Kind switch
    {
        OverrideKind.Force => "force",
        OverrideKind.Cap => "cap",
        OverrideKind.Floor => "floor",
    });

    private static string Verb(OverrideKind kind) => kind switch
    {
        OverrideKind.Force => "forced to",
        OverrideKind.Cap => "capped at",
        OverrideKind.Floor => "lifted to",
    };

    private static string From(EntryDraft said, ProjectZone zone) =>
        said.Content is EntryContent.Override decision && decision.Since > said.EnteredAt ? $" from {DayTexts.Of(zone.DayOf(decision.Since))}" : string.Empty;

    private static string Until(Instant? until, ProjectZone zone) => until is { } close ? $" until {DayTexts.OfClose(close, zone)}" : string.Empty;
}
