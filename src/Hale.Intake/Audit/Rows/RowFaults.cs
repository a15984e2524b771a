using System.Text;
using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Tables;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Rows;

/// <summary>The rows of a table that are not used, by reason.</summary>
/// <param name="table">The table.</param>
/// <param name="isBearable">Whether a column may have very many cells of a state.</param>
internal sealed class RowFaults(Table table, Func<CellState, int, bool> isBearable)
{
    private readonly Dictionary<(CellState State, int Column), Places> _cells = [];
    private readonly Dictionary<int, Places> _signs = [];

    public Places Totals { get; } = new();

    public Places RepeatedHeaders { get; } = new();

    public Places LostIds { get; } = new();

    /// <summary>Notes a row that is not used because of a cell.</summary>
    public void Add(CellState state, int column, TableRow row)
    {
        if (!_cells.TryGetValue((state, column), out var places))
        {
            _cells.Add((state, column), places = new Places());
        }

        places.Add(row.Number, places.WantsMore && !row[column].IsEmpty ? TableReadings.Quoted(Encoding.UTF8.GetString(row[column])) : null);
    }

    /// <summary>Notes a cell that says in words or signs that it is empty.</summary>
    public void NoteEmpty(int column, TableRow row)
    {
        if (row[column].IsEmpty)
        {
            return;
        }

        if (!_signs.TryGetValue(column, out var places))
        {
            _signs.Add(column, places = new Places());
        }

        places.Add(row.Number, places.WantsMore ? TableReadings.Quoted(Encoding.UTF8.GetString(row[column])) : null);
    }

    /// <summary>Whether a row's account can be used; notes it otherwise.</summary>
    public bool HasAccount(int column, TableRow row)
    {
        var id = row[column];
        if (EmptyCell.Is(id, wordsCanBeMeant: true))
        {
            Add(CellState.Empty, column, row);
            return false;
        }

        if (AccountNames.IsLost(id))
        {
            LostIds.Add(row.Number, TableReadings.Quoted(Encoding.UTF8.GetString(id)));
        }

        return true;
    }

    /// <summary>Whether a row that cannot be used otherwise is no row of an account: a repeated header or a line of totals. Notes it then.</summary>
    public bool IsNoAccount(int account, TableRow row)
    {
        if (row[account].SequenceEqual(Encoding.UTF8.GetBytes(table.Columns[account])))
        {
            RepeatedHeaders.Add(row.Number);
            return true;
        }

        if (AccountNames.IsTotal(row[account]))
        {
            Totals.Add(row.Number, TableReadings.Quoted(Encoding.UTF8.GetString(row[account])));
            return true;
        }

        return false;
    }

    /// <summary>Refuses a table of which more than half cannot be used because of one column, or whose ids are lost.</summary>
    public void RefuseWhenTooMany(long rows)
    {
        if (LostIds.Count > 0)
        {
            throw new RefusedException(RowRefusals.LostIds(LostIds));
        }

        foreach (var column in _cells.Where(found => !isBearable(found.Key.State, found.Key.Column)).GroupBy(found => found.Key.Column))
        {
            if (column.Sum(found => found.Value.Count) * 2 > rows)
            {
                var worst = column.MaxBy(found => found.Value.Count);
                throw new RefusedException(RowRefusals.TooMany(table.Shown(column.Key), worst.Key.State, column.Sum(found => found.Value.Count), rows, worst.Value));
            }
        }
    }

    public IEnumerable<InputFinding> Findings() =>
    [
        .. _cells.OrderBy(found => found.Key).Select(found => RowFindings.NotUsed(found.Key.State, table.Shown(found.Key.Column), found.Value)),
        .. Totals.Count == 0 ? [] : new[] { RowFindings.Totals(Totals) },
        .. RepeatedHeaders.Count == 0 ? [] : new[] { RowFindings.RepeatedHeaders(RepeatedHeaders) },
        .. _signs.OrderBy(found => found.Key).Select(found => RowFindings.EmptySigns(table.Shown(found.Key), found.Value)),
    ];
}
