using System.Text;
using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Tables;

namespace Hale.Intake.Audit.Rows;

/// <summary>Takes the rows of a table of outcomes in.</summary>
internal sealed class OutcomeRows(Table table, OutcomeLayout layout, RecognitionContext context)
{
    private readonly List<(OutcomeRow Outcome, long Row)> _rows = [];

    public AccountIndex Accounts { get; } = new(context.Stated.IgnoreLeadingZeros);

    // Renewals that are still to come have no outcome yet.
    public RowFaults Faults { get; } = new(table, (state, column) => column == layout.Outcome?.Column && state == CellState.Empty);

    public AttributeRows Attributes { get; } = new(layout.Attributes);

    /// <summary>The outcomes as they stand in the file. One without a date in a table of dates alone is <see cref="OutcomeKind.Retained"/> so far.</summary>
    public IReadOnlyList<(OutcomeRow Outcome, long Row)> Rows => _rows;

    public bool Take(TableRow row)
    {
        if (!Faults.HasAccount(layout.Account, row))
        {
            return true;
        }

        if (!TryDate(layout.Date, row, out var effective) || !TryDate(layout.Decided, row, out var decided) || !TryDate(layout.Recorded, row, out var recorded))
        {
            return true;
        }

        var kind = layout.Outcome is null ? (effective is null ? OutcomeKind.Retained : OutcomeKind.Churned) : Kind(layout.Outcome, row);
        if ((kind is null || effective is null) && Faults.IsNoAccount(layout.Account, row))
        {
            return true;
        }

        var account = Accounts.Of(row[layout.Account]);
        Attributes.Take(account, effective?.DayNumber ?? 0, row);
        if (kind is null)
        {
            Faults.Add(CellState.Empty, layout.Outcome!.Column, row);
            return true;
        }

        // The kind of churn says more than that there was one.
        var told = layout.Kind is { } kinds && kind == OutcomeKind.Churned ? Kind(kinds, row) : null;
        _rows.Add((new OutcomeRow(Accounts.Names[account], told ?? kind.Value, effective, decided, recorded, Amount(row)), row.Number));
        return true;
    }

    private bool TryDate(DateColumn? date, TableRow row, out DateOnly? day)
    {
        day = null;
        if (date is null || EmptyCell.Is(row[date.Column], wordsCanBeMeant: false))
        {
            NoteEmpty(date?.Column, row);
            return true;
        }

        var state = date.Format.Read(row[date.Column], out var moment);
        if (state != CellState.Read)
        {
            Refuse(state, date.Column, row);
            return false;
        }

        day = DateOnly.FromDayNumber(moment.Day);
        return true;
    }

    private void NoteEmpty(int? column, TableRow row)
    {
        if (column is { } noted)
        {
            Faults.NoteEmpty(noted, row);
        }
    }

    private static OutcomeKind? Kind(OutcomeColumn column, TableRow row) =>
        column.Meanings.TryGetValue(Encoding.UTF8.GetString(row[column.Column]), out var kind) ? kind : null;

    private double? Amount(TableRow row) =>
        layout.Amount is { } amount && NumberCell.TryRead(row[amount], out var number) && number.TryValue(layout.AmountComma, out var value) ? value : null;

    private void Refuse(CellState state, int column, TableRow row)
    {
        if (!Faults.IsNoAccount(layout.Account, row))
        {
            Faults.Add(state, column, row);
        }
    }
}
