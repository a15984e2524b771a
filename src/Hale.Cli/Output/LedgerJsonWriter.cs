using Hale.Core.Outcomes;
using Hale.Core.Time;

namespace Hale.Cli.Output;

/// <summary>A ledger as one JSON array, written as it comes.</summary>
internal sealed class LedgerJsonWriter(TextWriter output, ProjectZone zone) : LedgerWriter
{
    private bool _any;

    public override void Write(string account, LedgerEntry entry)
    {
        output.Write(_any ? ",\n " : "[\n ");
        _any = true;
        output.Write(Json.Line(new
        {
            account,
            effective = LedgerTexts.Moment(entry.EffectiveAt, zone),
            decided = LedgerTexts.Moment(entry.DecidedAt, zone),
            known = LedgerTexts.Moment(entry.KnownAt, zone),
            outcome = OutcomeWords.Of(entry.Kind),
            rule = RuleWords.Of(entry.Rule),
            source = entry.Source,
            reason = entry.Reason,
            before = entry.Before,
            after = entry.After,
            currency = entry.Currency,
            rests_on = LedgerTexts.Basis(entry, zone),
            counts = entry.Counts,
            outvoted_by = entry.OutvotedBy,
            while_active = entry.WhileActive,
        }));
    }

    public override void Complete() => output.WriteLine(_any ? "\n]" : "[]");
}
