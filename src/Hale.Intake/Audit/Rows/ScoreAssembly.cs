using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Rows;

/// <summary>Makes one score an account and day of rows that may repeat or contradict each other.</summary>
internal sealed class ScoreAssembly
{
    private readonly ScoreRows _rows;
    private readonly AccountOrder _order;
    private readonly List<string> _accounts = [];
    private readonly List<int> _starts = [0];
    private readonly int[] _days;
    private readonly double[] _values;
    private readonly int[] _bands;
    private int _count;

    private ScoreAssembly(ScoreRows rows)
    {
        _rows = rows;
        _order = AccountOrder.Of(rows.Accounts, rows.Account, rows.Moment);
        _days = new int[rows.Account.Count];
        _values = new double[rows.Account.Count];
        _bands = new int[rows.Band.Count];
    }

    public Places Duplicates { get; } = new();

    public Places Conflicts { get; } = new();

    public Places Superseded { get; } = new();

    public static (ScoreHistory History, IReadOnlyList<InputFinding> Findings) Of(ScoreRows rows, ScoreLayout layout, RecognitionContext context)
    {
        var assembly = new ScoreAssembly(rows);
        assembly.Run();
        var isDated = layout.Date is not null || layout.Wide is not null || context.Stated.AsOf is not null;
        if (!isDated && assembly.Conflicts.Count > assembly._accounts.Count)
        {
            throw new RefusedException(RowRefusals.SeveralWithoutDates(assembly.Conflicts));
        }

        var history = assembly.History(layout, isDated);
        return (history, assembly.Findings(history));
    }

    private void Run()
    {
        for (var account = 0; account < _order.Accounts.Length; account++)
        {
            var rows = _order.Rows.AsSpan(_order.Starts[account], _order.Starts[account + 1] - _order.Starts[account]);
            var before = _count;
            while (!rows.IsEmpty)
            {
                var length = Alike(rows, _rows.Day);
                TakeDay(_order.Accounts[account], rows[..length]);
                rows = rows[length..];
            }

            if (_count > before)
            {
                _accounts.Add(_order.Accounts[account]);
                _starts.Add(_count);
            }
        }
    }

    /// <summary>Takes the rows of a day: what was written last counts, unless that itself says two things.</summary>
    private void TakeDay(string account, ReadOnlySpan<int> rows)
    {
        var last = Last(rows);
        for (var i = 0; i < rows.Length - last; i++)
        {
            Superseded.Add(_rows.Row[rows[i]]);
        }

        var final = rows[^last..];
        foreach (var row in final[1..])
        {
            if (!IsSame(row, final[0]))
            {
                Conflicts.AddNamed(RowFindings.Place(account, _rows.Day[row], _rows.Row[final[0]], _rows.Row[row]));
                return;
            }
        }

        foreach (var row in final[1..])
        {
            Duplicates.Add(_rows.Row[row]);
        }

        (_days[_count], _values[_count]) = (_rows.Day[final[0]], _rows.Value[final[0]]);
        if (_bands.Length > 0)
        {
            _bands[_count] = _rows.Band[final[0]];
        }

        _count++;
    }

    private bool IsSame(int one, int other) => _rows.Value[one].Equals(_rows.Value[other]) && (_bands.Length == 0 || _rows.Band[one] == _rows.Band[other]);

    private static int Alike(ReadOnlySpan<int> rows, List<int> column)
    {
        var length = 1;
        while (length < rows.Length && column[rows[length]] == column[rows[0]])
        {
            length++;
        }

        return length;
    }

    /// <summary>How many rows at the end are of one moment.</summary>
    private int Last(ReadOnlySpan<int> rows)
    {
        var length = 1;
        while (length < rows.Length && _rows.Moment[rows[^(length + 1)]] == _rows.Moment[rows[^1]])
        {
            length++;
        }

        return length;
    }

    private ScoreHistory History(ScoreLayout layout, bool isDated) => new(
        layout.Name,
        _accounts,
        _starts.ToArray(),
        _days.AsMemory(0, _count),
        _values.AsMemory(0, _count),
        _bands.Length == 0 ? ReadOnlyMemory<int>.Empty : _bands.AsMemory(0, _count),
        layout.BandScale?.Names ?? [],
        layout.Cells.Scale,
        isDated);

    private IReadOnlyList<InputFinding> Findings(ScoreHistory history) =>
    [
        .. Duplicates.Count == 0 ? [] : new[] { RowFindings.Duplicates(Duplicates) },
        .. Conflicts.Count == 0 ? [] : new[] { RowFindings.Conflicts(Conflicts, history.Dated) },
        .. Superseded.Count == 0 ? [] : new[] { RowFindings.Superseded(Superseded) },
        .. history.Dated && Gaps.Of(history) is { Count: > 0 } gaps ? new[] { RowFindings.Gaps(gaps) } : [],
    ];
}
