using Hale.Core.Outcomes;
using Hale.Core.Time;

namespace Hale.Cli.Output;

/// <summary>A ledger as CSV.</summary>
internal sealed class LedgerCsvWriter : LedgerWriter
{
    private readonly TextWriter _output;
    private readonly ProjectZone _zone;

    public LedgerCsvWriter(TextWriter output, ProjectZone zone)
    {
        (_output, _zone) = (output, zone);
        Csv.WriteRow(output, ["account", "effective", "decided", "known", "outcome", "rule", "source", "reason", "before", "after", "currency", "rests_on", "counts", "outvoted_by", "while_active"]);
    }

    public override void Write(string account, LedgerEntry entry) => Csv.WriteRow(
        _output,
        [
            account,
            LedgerTexts.Moment(entry.EffectiveAt, _zone),
            LedgerTexts.Moment(entry.DecidedAt, _zone),
            LedgerTexts.Moment(entry.KnownAt, _zone),
            OutcomeWords.Of(entry.Kind),
            RuleWords.Of(entry.Rule),
            entry.Source,
            entry.Reason,
            LedgerTexts.Amount(entry.Before),
            LedgerTexts.Amount(entry.After),
            entry.Currency,
            LedgerTexts.Basis(entry, _zone),
            entry.Counts ? "true" : "false",
            entry.OutvotedBy,
            entry.WhileActive ? "true" : "false",
        ]);

    public override void Complete()
    {
    }
}
