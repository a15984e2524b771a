using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Parting;

namespace Hale.Engine.Calibrating;

/// <summary>
/// Observations that a map may look at: outside the lock-box, stayed or left. They stand in an order that does not depend on the one they came in, and accounts keep their order, so
/// that the same observations give the same map.
/// </summary>
internal sealed class FitRows
{
    // Most parts of many rows are fitted on and never asked for these.
    private readonly Lazy<int[]> _clusters;
    private readonly Lazy<int> _churners;

    private FitRows(IReadOnlyList<BacktestRow> rows)
    {
        Rows = rows;
        Inputs = [.. rows.Select(MapInput.Of)];
        Left = [.. rows.Select(row => row.Left)];
        _clusters = new Lazy<int[]>(() => Numbered(rows));
        _churners = new Lazy<int>(() => rows.Where(row => row.Left).Select(row => row.Account).Distinct().Count());
    }

    public IReadOnlyList<BacktestRow> Rows { get; }

    public MapInput[] Inputs { get; }

    public bool[] Left { get; }

    /// <summary>The account of each row, numbered from 0 without gaps in the order of the accounts.</summary>
    public int[] Clusters => _clusters.Value;

    /// <summary>How many accounts left, each counted once.</summary>
    public int Churners => _churners.Value;

    public int Count => Rows.Count;

    public double ShareLeft => (double)Left.Count(left => left) / Count;

    public static FitRows Of(Backtest backtest) => Of(backtest.Rows.Where(row => IsOpen(backtest, row)));

    /// <summary>Observations that may be looked at, those that ended otherwise left out.</summary>
    public static FitRows Of(IEnumerable<BacktestRow> open) => new(
    [
        .. open.Where(row => !row.EndedOtherwise).OrderBy(row => row.AsOf).ThenBy(row => row.Account).ThenBy(row => row.From).ThenBy(row => row.Lead),
    ]);

    /// <summary>Whether nothing of its horizon lies in the lock-box.</summary>
    public static bool IsOpen(Backtest backtest, BacktestRow row) =>
        backtest.Header.LockedFrom is not { } locked || (row.AsOf.CompareTo(locked) < 0 && row.Until.CompareTo(locked) <= 0);

    public FitRows Where(Func<BacktestRow, bool> keep) => new([.. Rows.Where(keep)]);

    /// <summary>What was settled, and known, by a moment.</summary>
    public FitRows SettledBy(Instant moment, int labelDays) => Where(row => TimeParting.IsKnown(row.Until, moment, labelDays));

    /// <summary>How the rows are parted in time.</summary>
    public TimeParting Parting(int labelDays) => new([.. Rows.Select(row => new PartedRow(row.AsOf, row.Until, row.Account, row.Left))], labelDays);

    private static int[] Numbered(IReadOnlyList<BacktestRow> rows)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var account in rows.Select(row => row.Account).Distinct().Order())
        {
            numbers[account] = numbers.Count;
        }

        return [.. rows.Select(row => numbers[row.Account])];
    }
}
