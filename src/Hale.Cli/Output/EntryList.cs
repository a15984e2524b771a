using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Entries;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>A list of entries in each of its formats.</summary>
internal static class EntryList
{
    public static void Write(Terminal terminal, string format, IReadOnlyList<ListedEntry> entries, ProjectZone zone, bool isHistory, bool isNarrowed)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, entries.Select(entry => EntryShape.Of(entry, zone)));
                break;
            case "csv":
                WriteCsv(terminal.RawOut, entries, zone);
                break;
            default:
                WriteTable(terminal.Out, entries, zone, isHistory, isNarrowed);
                break;
        }
    }

    private static void WriteCsv(TextWriter output, IReadOnlyList<ListedEntry> entries, ProjectZone zone)
    {
        Csv.WriteRow(output, ["entry", "account", "kind", "of", "value", "note", "author", "entered_at", "from", "until", "standing", "counts_until", "ended_by"]);
        foreach (var listed in entries)
        {
            var (entry, said) = (listed.Entry, listed.Entry.Said);
            Csv.WriteRow(output,
            [
                Number(entry.Number), said.Account, said.IsWithdrawal ? "withdrawal" : EntryText.Kind(said.Content), EntryText.What(said.Content),
                said.Content.Match(pulse => pulse.Value, decision => decision.Target), said.Note, said.Author, said.EnteredAt.ToString(), EntryShape.From(entry, zone),
                EntryShape.Until(said.Until, zone), Cells.Snake(listed.Standing.ToString()), EntryShape.Until(listed.Until, zone), listed.EndedBy is { } end ? Number(end.Number) : null,
            ]);
        }
    }

    private static void WriteTable(IAnsiConsole console, IReadOnlyList<ListedEntry> entries, ProjectZone zone, bool isHistory, bool isNarrowed)
    {
        if (entries.Count == 0)
        {
            console.WriteLine(isNarrowed ? "No entries of what was asked for; `hale entries` lists all that count." : "No entries. `hale pulse` enters a value, `hale override` a decision about a score.");
            return;
        }

        var sheet = new Sheet(
            new SheetColumn("entry", Right: true), new SheetColumn("account"), new SheetColumn("of"), new SheetColumn("value"), new SheetColumn("by"), new SheetColumn("entered"),
            new SheetColumn(isHistory ? "standing" : "until"));
        foreach (var listed in entries)
        {
            var said = listed.Entry.Said;
            sheet.Row(
                [
                    new(Number(listed.Entry.Number)), new(said.Account), new(EntryText.What(said.Content)), new(said.IsWithdrawal ? $"withdraws {Number(said.Supersedes!.Value)}" : EntryText.Value(said.Content)),
                    new(said.Author), new(DayTexts.Of(zone.DayOf(said.EnteredAt))), new(isHistory ? Standing(listed, zone) : EntryShape.Until(listed.Until, zone) ?? "withdrawn"),
                ],
                isHistory ? $"“{said.Note}”" : $"“{said.Note}”{Then(listed, entries)}");
        }

        sheet.Write(console);
    }

    /// <summary>What happens when an entry ends.</summary>
    private static string Then(ListedEntry listed, IReadOnlyList<ListedEntry> all) => listed switch
    {
        { Standing: EntryStanding.Later } => "; has not begun",
        { Until: null } => string.Empty,
        _ => listed.Entry.Said.Content.Match(
            pulse => $"; then {pulse.Metric} is stale",
            decision => all.FirstOrDefault(other => other != listed && IsOf(other, listed.Entry.Said.Account, decision.Score) && IsThereAfter(other, listed.Until.Value)) is { } next
                ? $"; then entry {Number(next.Entry.Number)} holds"
                : "; then the computed score stands"),
    };

    /// <summary>Whether another decision holds right after a moment.</summary>
    private static bool IsThereAfter(ListedEntry other, Instant end) =>
        other.Standing is EntryStanding.Counts or EntryStanding.Later && other.Entry.Said.Content.Match(_ => false, decision => decision.Since <= end) && !(other.Until <= end);

    private static bool IsOf(ListedEntry other, string account, string score) => other.Entry.Said.Account == account && other.Entry.Said.Content is EntryContent.Override decision && decision.Score == score;

    private static string Standing(ListedEntry listed, ProjectZone zone) => listed.Standing switch
    {
        EntryStanding.Counts => "counts" + Until(listed, zone),
        EntryStanding.Later => "has not begun",
        EntryStanding.Expired => "ended" + Until(listed, zone).Replace(" until", string.Empty, StringComparison.Ordinal),
        EntryStanding.Withdrawn => $"withdrawn by {listed.EndedBy!.Said.Author} {DayTexts.Of(zone.DayOf(listed.EndedBy.Said.EnteredAt))}",
        EntryStanding.Replaced => $"replaced by entry {Number(listed.EndedBy!.Number)}",
        EntryStanding.Withdrawal => string.Empty,
    };

    private static string Until(ListedEntry listed, ProjectZone zone) => listed.Until is { } close ? $" until {DayTexts.OfClose(close, zone)}" : string.Empty;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
