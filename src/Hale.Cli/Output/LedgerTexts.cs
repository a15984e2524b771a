using System.Globalization;
using Hale.Core.Outcomes;
using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Cli.Output;

/// <summary>How entries of a ledger are written.</summary>
internal static class LedgerTexts
{
    /// <summary>A day, or a moment that is no midnight, on the project's clock.</summary>
    public static string Moment(Instant moment, ProjectZone zone)
    {
        var local = zone.ToLocal(moment);
        return local.ToString(local.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : local.Second == 0 && local.TimeOfDay.Microseconds == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture);
    }

    /// <summary>What an entry rests on: its terms, the last or first activity, or the source with its reason.</summary>
    public static string Basis(LedgerEntry entry, ProjectZone zone) =>
        entry.Source is { } source ? entry.Reason is { } reason ? $"{source}: {reason}" : source
        : entry.ActiveAt is { } active ? entry.Rule == LedgerRule.Inactivity ? $"nothing after {Moment(active, zone)}" : $"active again {Moment(active, zone)}"
        : string.Join("; ", entry.Terms.Select(term => Term(term, zone)));

    /// <summary>What must be known beside an entry; empty when there is nothing.</summary>
    public static string Remark(LedgerEntry entry) =>
        entry.OutvotedBy is { } source ? $"does not count: {source} says what happened"
        : entry.WhileActive ? "a paid term was active then and went on"
        : string.Empty;

    public static string? Amount(decimal? amount) => amount?.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Term(SubscriptionTerm term, ProjectZone zone)
    {
        var name = string.Join(' ', new[] { term.Id, term.Product }.OfType<string>());
        var end = term.Stopped is { } stopped && (term.Ends is not { } agreed || stopped < agreed) ? $"stopped {Moment(stopped, zone)}" : term.Ends is { } ends ? Moment(ends, zone) : "no end";
        return $"{(name.Length == 0 ? "term" : name)} {Moment(term.Start, zone)}–{end}";
    }
}
