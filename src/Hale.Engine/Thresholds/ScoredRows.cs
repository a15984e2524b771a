using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Engine.Backtesting;

namespace Hale.Engine.Thresholds;

/// <summary>The observations of a backtest that have a score, without those of the lock-box. Scores are as printed, on the inner scale.</summary>
internal sealed class ScoredRows
{
    public ScoredRows(Backtest backtest)
    {
        Outline = backtest.Outline;
        Scale = new Scale(Outline.ScaleFrom, Outline.ScaleTo);
        Rows = [.. backtest.Rows.Where(row => row is { Lead: 0, Score: not null } && !(row.Until > backtest.Header.LockedFrom))];
        Scores = [.. Rows.Select(row => Scale.Read(Outline.Print(row.Score!.Value)))];
        Clusters = Numbered([.. Rows.Select(row => row.Account)]);
        Accounts = Clusters.Length == 0 ? 0 : Clusters.Max() + 1;
        Churners = Rows.Where(row => row.Left).Select(row => row.Account).Distinct().Count();
        MonthsBetween = backtest.Header.Rules.Schedule.Match(closes => MonthsOf(closes.Every), _ => (double?)null, _ => null);
        Moments = [.. (MonthsBetween is null ? [] : Rows.Select((row, place) => (row.AsOf, place)).GroupBy(pair => pair.AsOf, pair => pair.place)).Select(group => group.ToArray())];
    }

    public ScoreOutline Outline { get; }

    public Scale Scale { get; }

    public IReadOnlyList<BacktestRow> Rows { get; }

    public decimal[] Scores { get; }

    public int[] Clusters { get; }

    public int Accounts { get; }

    public int Churners { get; }

    /// <summary>How many months lie between two moments; null where accounts are observed each at its own time.</summary>
    public double? MonthsBetween { get; }

    /// <summary>The places of the rows of each moment.</summary>
    public IReadOnlyList<int[]> Moments { get; }

    /// <summary>The distance of limits that people like to read: a hundredth of the scale, or what is printed where that is coarser; on the outer scale.</summary>
    public decimal Step
    {
        get
        {
            var (step, printed) = (0.000001m, 1m);
            while (step * 1000 <= Scale.Length)
            {
                step *= 10;
            }

            for (var place = 0; place < Outline.Decimals; place++)
            {
                printed /= 10;
            }

            return Math.Max(step, printed);
        }
    }

    private static double MonthsOf(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Week => 7 * 12 / 365.2425,
        CalendarUnit.Month => 1,
        CalendarUnit.Quarter => 3,
        CalendarUnit.Year => 12,
    };

    private static int[] Numbered(int[] accounts)
    {
        var numbers = new Dictionary<int, int>();
        return Array.ConvertAll(accounts, account => numbers.TryGetValue(account, out var number) ? number : numbers[account] = numbers.Count);
    }
}
