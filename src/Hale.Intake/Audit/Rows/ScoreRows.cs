using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Tables;

namespace Hale.Intake.Audit.Rows;

/// <summary>Takes the rows of a table of scores in, as columns of numbers.</summary>
internal sealed class ScoreRows(Table table, ScoreLayout layout, RecognitionContext context)
{
    private readonly int _today = context.Today.DayNumber;
    private readonly DayMoment _asOf = context.Stated.AsOf is { } day ? new DayMoment(day.DayNumber, 0) : default;

    public AccountIndex Accounts { get; } = new(context.Stated.IgnoreLeadingZeros);

    // An account without a score is no fault of the column; and a column of one date is not the whole score.
    public RowFaults Faults { get; } = new(table, (state, column) => layout.Wide is not null ? column != layout.Account : column == layout.Score && state == CellState.Empty);

    public AttributeRows Attributes { get; } = new(layout.Attributes);

    public List<int> Account { get; } = [];

    public List<int> Day { get; } = [];

    public List<long> Moment { get; } = [];

    public List<double> Value { get; } = [];

    public List<int> Band { get; } = [];

    public List<int> Row { get; } = [];

    public bool Take(TableRow row)
    {
        if (!Faults.HasAccount(layout.Account, row))
        {
            return true;
        }

        if (layout.Wide is { } wide)
        {
            TakeWide(wide, row);
        }
        else
        {
            TakeLong(row);
        }

        return true;
    }

    private void TakeLong(TableRow row)
    {
        var at = _asOf;
        if (layout.Date is { } date && Read(date, row, out at) is not CellState.Read and var state)
        {
            Refuse(state, date.Column, row);
            return;
        }

        var score = layout.Score!.Value;
        if (Score(row[score], out var value) is not CellState.Read and var fault)
        {
            // An account that is not scored may still have an owner and a contract.
            if (Refuse(fault, score, row))
            {
                Attributes.Take(Accounts.Of(row[layout.Account]), at.Moment, row);
            }

            return;
        }

        var account = Accounts.Of(row[layout.Account]);
        Attributes.Take(account, at.Moment, row);
        Add(account, at, value, row);
    }

    private CellState Score(ReadOnlySpan<byte> cell, out double value)
    {
        value = 0;
        return EmptyCell.Is(cell, wordsCanBeMeant: false) ? CellState.Empty : layout.Cells.TryRead(cell, out value) ? CellState.Read : CellState.Unreadable;
    }

    private void TakeWide(WideHeader wide, TableRow row)
    {
        if (Faults.IsNoAccount(layout.Account, row))
        {
            return;
        }

        var account = Accounts.Of(row[layout.Account]);
        Attributes.Take(account, moment: 0, row);
        foreach (var (column, day) in wide.Columns)
        {
            if (EmptyCell.Is(row[column], wordsCanBeMeant: false))
            {
                Faults.NoteEmpty(column, row);
            }
            else if (day.Day > _today)
            {
                Faults.Add(CellState.Future, column, row);
            }
            else if (layout.Cells.TryRead(row[column], out var value))
            {
                Add(account, day, value, row);
            }
            else
            {
                Faults.Add(CellState.Unreadable, column, row);
            }
        }
    }

    private CellState Read(DateColumn date, TableRow row, out DayMoment at)
    {
        at = default;
        if (EmptyCell.Is(row[date.Column], wordsCanBeMeant: false))
        {
            return CellState.Empty;
        }

        var state = date.Format.Read(row[date.Column], out at);
        return state == CellState.Read && at.Day > _today ? CellState.Future : state;
    }

    /// <summary>Notes a row that is not used, and tells whether it is one of an account.</summary>
    private bool Refuse(CellState state, int column, TableRow row)
    {
        if (Faults.IsNoAccount(layout.Account, row))
        {
            return false;
        }

        Faults.Add(state, column, row);
        return true;
    }

    private void Add(int account, DayMoment at, double value, TableRow row)
    {
        Account.Add(account);
        Day.Add(at.Day);
        Moment.Add(at.Moment);
        Value.Add(value);
        Row.Add((int)Math.Min(row.Number, int.MaxValue));
        if (layout.Band is { } band)
        {
            Band.Add(layout.BandScale!.Place(row[band]) ?? -1);
        }
    }
}
