using Hale.Core.Time;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Backtesting;
using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Judging.Backtests;

/// <summary>The observations of a backtest as a history of scores: every account's scores on the days on which it was observed, at whichever lead.</summary>
internal sealed class OwnRows
{
    private readonly int[] _rowOf;
    private readonly int[] _historyOf;
    private readonly int[] _days;
    private readonly Dictionary<long, int> _dayOf = [];

    private OwnRows(Backtest backtest, ProjectZone zone)
    {
        Backtest = backtest;
        Zone = zone;
        _days = [.. backtest.Rows.Select(row => Day(row.AsOf))];
        _historyOf = new int[backtest.Rows.Count];
        Array.Fill(_historyOf, -1);
        int[] scored = [.. Enumerable.Range(0, backtest.Rows.Count).Where(row => backtest.Rows[row].Score is not null)];
        Array.Sort(Array.ConvertAll(scored, Order), scored);
        var kept = new List<int>(scored.Length);
        foreach (var row in scored)
        {
            if (kept.Count == 0 || backtest.Rows[kept[^1]].Account != backtest.Rows[row].Account || _days[kept[^1]] != _days[row])
            {
                kept.Add(row);
            }

            _historyOf[row] = kept.Count - 1;
        }

        _rowOf = [.. kept];
        History = Written();
    }

    public Backtest Backtest { get; }

    public ProjectZone Zone { get; }

    /// <summary>The scores as people read them: on the outer scale, at full precision.</summary>
    public ScoreHistory History { get; }

    public static OwnRows Of(Backtest backtest, ProjectZone zone) => new(backtest, zone);

    /// <summary>The observation behind a row of the history.</summary>
    public BacktestRow this[int row] => Backtest.Rows[_rowOf[row]];

    /// <summary>The place in the columns of the backtest of a row of the history.</summary>
    public int Place(int row) => _rowOf[row];

    /// <summary>The day at whose end a score was known: the last before a moment.</summary>
    public int Day(Instant moment) => DayOf(new Instant(moment.Micros - 1));

    /// <summary>The day on which something happened.</summary>
    public int DayOf(Instant moment) => _dayOf.TryGetValue(moment.Micros, out var known) ? known : _dayOf[moment.Micros] = Zone.DayOf(moment).DayNumber;

    /// <summary>The observations at a lead that a condition keeps and whose outcome is that of staying or leaving, each with its score.</summary>
    public Panel Panel(int lead, Func<BacktestRow, bool> keep) => Panel(Places(lead, keep));

    /// <summary>Observations by their places, which have a score and an outcome.</summary>
    public Panel Panel(IReadOnlyList<int> places) => Judging.Panel.Of([.. places.Select(Observation)], History);

    /// <summary>The places in the columns of the backtest of the observations of <see cref="Panel(int, Func{BacktestRow, bool})"/>, in its order.</summary>
    public IReadOnlyList<int> Places(int lead, Func<BacktestRow, bool> keep) =>
        [.. Enumerable.Range(0, _historyOf.Length).Where(place => Backtest.Rows[place].Lead == lead && _historyOf[place] >= 0 && !Backtest.Rows[place].EndedOtherwise && keep(Backtest.Rows[place]))];

    /// <summary>By account, then day, then lead; a day has fewer than 24 bits, and leads are few.</summary>
    private long Order(int row) => ((long)Backtest.Rows[row].Account << 32) | ((long)_days[row] << 8) | (long)Math.Min(byte.MaxValue, Backtest.Rows[row].Lead);

    private Observation Observation(int place)
    {
        var row = Backtest.Rows[place];
        return new Observation(row.Account, _historyOf[place], _days[place], row.Left, Calendar.Month(_days[place]), Math.Max(_days[place], Day(row.Until)));
    }

    private ScoreHistory Written()
    {
        var outline = Backtest.Outline;
        var (from, length) = ((double)outline.ScaleFrom, (double)(outline.ScaleTo - outline.ScaleFrom));
        var starts = new int[Backtest.Accounts.Count + 1];
        foreach (var row in _rowOf)
        {
            starts[Backtest.Rows[row].Account + 1]++;
        }

        for (var account = 0; account < Backtest.Accounts.Count; account++)
        {
            starts[account + 1] += starts[account];
        }

        return new ScoreHistory(
            outline.Label,
            Backtest.Accounts,
            starts,
            Array.ConvertAll(_rowOf, row => _days[row]),
            Array.ConvertAll(_rowOf, row => from + (length * Backtest.Rows[row].Score!.Value / 100)),
            Array.ConvertAll(_rowOf, row => Backtest.Rows[row].Band),
            outline.Bands.Count > 1 ? [.. outline.Bands.Select(band => band.Label ?? band.Name)] : [],
            new ScoreScale(ScoreKind.Number, HigherIsWorse: length < 0, []),
            Dated: true);
    }
}
