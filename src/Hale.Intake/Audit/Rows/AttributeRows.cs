using System.Text;
using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Tables;

namespace Hale.Intake.Audit.Rows;

/// <summary>What a table says of its accounts beside scores and outcomes: for each account the last cell by date that holds something.</summary>
internal sealed class AttributeRows(IReadOnlyList<AttributeColumn> columns)
{
    private const int LongestCompared = 256;

    private readonly List<(string? Cell, long Moment)[]> _cells = [];

    /// <summary>Takes in the row of an account.</summary>
    /// <param name="account">Its number.</param>
    /// <param name="moment">When the row speaks of; of two alike the later row counts.</param>
    /// <param name="row">The row.</param>
    public void Take(int account, long moment, TableRow row)
    {
        if (columns.Count == 0)
        {
            return;
        }

        while (_cells.Count <= account)
        {
            _cells.Add(new (string?, long)[columns.Count]);
        }

        for (var i = 0; i < columns.Count; i++)
        {
            ref var known = ref _cells[account][i];
            var cell = row[columns[i].Column];
            if (EmptyCell.Is(cell, wordsCanBeMeant: true) || (known.Cell is not null && known.Moment > moment))
            {
                continue;
            }

            known = (Same(known.Cell, cell) ? known.Cell : Encoding.UTF8.GetString(cell), moment);
        }
    }

    public bool Has(string role) => columns.Any(column => column.Role == role);

    public string? Text(string role, int? account) => Cell(role, account)?.Text;

    public double? Number(string role, int? account) =>
        Cell(role, account) is { } found && NumberCell.TryRead(Encoding.UTF8.GetBytes(found.Text), out var number) && number.TryValue(found.Column.DecimalComma, out var value)
            ? value * found.Column.Factor
            : null;

    public DateOnly? Date(string role, int? account) =>
        Cell(role, account) is { } found && found.Column.Date!.Format.Read(Encoding.UTF8.GetBytes(found.Text), out var day) == CellState.Read ? DateOnly.FromDayNumber(day.Day) : null;

    private (string Text, AttributeColumn Column)? Cell(string role, int? account)
    {
        for (var i = 0; i < columns.Count && account < _cells.Count; i++)
        {
            if (columns[i].Role == role && _cells[account.Value][i].Cell is { } text)
            {
                return (text, columns[i]);
            }
        }

        return null;
    }

    // The same text comes month after month: it is made once.
    private static bool Same(string? known, ReadOnlySpan<byte> cell)
    {
        if (known is null || cell.Length > LongestCompared)
        {
            return false;
        }

        Span<char> text = stackalloc char[LongestCompared];
        return known.AsSpan().SequenceEqual(text[..Encoding.UTF8.GetChars(cell, text)]);
    }
}
