using Hale.Core.Scorecards;
using Hale.Engine.Entries;

namespace Hale.Operations.Entries;

/// <summary>Entries as rows, and back.</summary>
internal static class EntryRows
{
    private const string Pulse = "pulse";

    private static readonly Dictionary<string, OverrideKind> Kinds = new(StringComparer.Ordinal)
    {
        ["force"] = OverrideKind.Force, ["cap"] = OverrideKind.Cap, ["floor"] = OverrideKind.Floor,
    };

    public static EntryRow Of(Entry entry)
    {
        var said = entry.Said;
        var (kind, subject, value) = said.Content.Match(
            pulse => (Pulse, pulse.Metric, pulse.Value),
            decision => (Kinds.First(word => word.Value == decision.Kind).Key, decision.Score, decision.Target));
        return new EntryRow
        {
            Number = entry.Number,
            Kind = kind,
            Account = said.Account,
            Subject = subject,
            Series = said.Content.Match<string?>(pulse => pulse.Series, _ => null),
            Value = value,
            ValueNumber = said.Content.Match(pulse => pulse.Number, _ => null),
            Note = said.Note,
            Author = said.Author,
            EnteredAt = said.EnteredAt,
            Since = said.Content.Match(_ => said.EnteredAt, decision => decision.Since),
            UntilAt = said.Until,
            Supersedes = said.Supersedes,
            IsWithdrawal = said.IsWithdrawal,
            RowKey = said.Key,
        };
    }

    public static Entry Of(EntryRow row)
    {
        EntryContent content = row.Kind == Pulse
            ? new EntryContent.Pulse(row.Subject, row.Series!, row.Value, row.ValueNumber)
            : new EntryContent.Override(row.Subject, Kinds[row.Kind], row.Value, row.Since);
        return new Entry(row.Number, new EntryDraft(row.Account, content, row.Note, row.Author, row.EnteredAt)
        {
            Until = row.UntilAt, Supersedes = row.Supersedes, IsWithdrawal = row.IsWithdrawal, Key = row.RowKey,
        });
    }
}
