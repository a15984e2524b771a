using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Rows;

/// <summary>Says what a table of outcomes lists, and makes one outcome an account and day of its rows.</summary>
internal sealed class OutcomeAssembly
{
    private const double NearlyAll = 0.95;

    private readonly OutcomeLayout _layout;
    private readonly List<InputFinding> _findings = [];
    private List<(OutcomeRow Outcome, long Row)> _rows;

    private OutcomeAssembly(OutcomeRows rows, OutcomeLayout layout)
    {
        _layout = layout;
        _rows = [.. rows.Rows];
    }

    public static (OutcomeTable Table, IReadOnlyList<InputFinding> Findings) Of(OutcomeRows rows, OutcomeLayout layout)
    {
        var assembly = new OutcomeAssembly(rows, layout);
        var form = assembly.Form();
        assembly.Single();
        assembly.NoteUndated(form);
        return (new OutcomeTable(form, assembly.Ordered()), assembly._findings);
    }

    private OutcomeForm Form() => _layout.Outcome is null ? FormOfDates() : FormOfOutcomes();

    /// <summary>
    /// Dates alone: where at least one row in twenty has none, the table lists all accounts and those without a date stayed. Where fewer have none, somebody forgot
    /// the date of a loss.
    /// </summary>
    private OutcomeForm FormOfDates()
    {
        var dated = _rows.Where(row => row.Outcome.Effective is not null).ToList();
        if (dated.Count < _rows.Count * NearlyAll)
        {
            _findings.Add(RowFindings.UndatedStayed(_rows.Count - dated.Count));
            return OutcomeForm.EveryAccount;
        }

        Places undated = new();
        _rows.Where(row => row.Outcome.Effective is null).ToList().ForEach(row => undated.Add(row.Row, row.Outcome.Account));
        _rows = dated;
        if (undated.Count > 0)
        {
            _findings.Add(RowFindings.LossWithoutDate(undated, used: false));
        }

        return OutcomeForm.LostOnly;
    }

    private OutcomeForm FormOfOutcomes()
    {
        var retained = _rows.Where(row => row.Outcome.Kind == OutcomeKind.Retained).ToList();
        if (retained.Count == 0)
        {
            return OutcomeForm.LostOnly;
        }

        var areDated = _layout.Date is not null && retained.Count(row => row.Outcome.Effective is not null) >= retained.Count * NearlyAll;
        var isRepeated = _rows.Select(row => row.Outcome.Account).Distinct(StringComparer.Ordinal).Count() < _rows.Count;
        return areDated && (_layout.IsTermDate || isRepeated) ? OutcomeForm.Renewals : OutcomeForm.EveryAccount;
    }

    /// <summary>Leaves out rows that repeat others, and all rows that say different things of an account and day.</summary>
    private void Single()
    {
        var (duplicates, conflicts) = (new Places(), new Places());
        var kept = new List<(OutcomeRow Outcome, long Row)>();
        foreach (var alike in _rows.GroupBy(row => (row.Outcome.Account, row.Outcome.Effective)))
        {
            var rows = alike.ToList();
            var isContradiction = rows.Exists(row => row.Outcome.Kind != rows[0].Outcome.Kind);
            if (isContradiction)
            {
                conflicts.AddNamed(RowFindings.Place(rows[0].Outcome.Account, rows[0].Outcome.Effective?.DayNumber, rows[0].Row, rows[^1].Row));
                continue;
            }

            kept.Add(rows[0]);
            rows.Skip(1).ToList().ForEach(row => duplicates.Add(row.Row, row.Outcome.Account));
        }

        _rows = kept;
        _findings.AddRange(duplicates.Count == 0 ? [] : [RowFindings.Duplicates(duplicates)]);
        _findings.AddRange(conflicts.Count == 0 ? [] : [RowFindings.ContraryOutcomes(conflicts)]);
    }

    private void NoteUndated(OutcomeForm form)
    {
        var undated = new Places();
        _rows.Where(row => row.Outcome.Effective is null && row.Outcome.Kind != OutcomeKind.Retained).ToList().ForEach(row => undated.Add(row.Row, row.Outcome.Account));
        if (undated.Count > 0 && (_layout.Date is not null || form == OutcomeForm.Renewals))
        {
            _findings.Add(RowFindings.LossWithoutDate(undated, used: true));
        }
    }

    private IReadOnlyList<OutcomeRow> Ordered() =>
        [.. _rows.Select(row => row.Outcome).OrderBy(row => row.Account, StringComparer.Ordinal).ThenBy(row => row.Effective)];
}
